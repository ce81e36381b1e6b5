// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// One answer of several. Even ones share their row in equal parts; what is picked has a tick as well as the deep colour.
Chip {
    id: tile

    required property string key
    required property string words
    required picked
    property bool even: true
    property bool large: false
    readonly property real room: parent?.width ?? 0
    readonly property int beside: Math.max(1, Math.floor((room + Theme.targetGap) / (6.5 * Theme.small + 6 * Theme.unit + Theme.targetGap)))

    text: words
    width: even ? Math.floor((room - (beside - 1) * Theme.targetGap) / beside) : Math.min(implicitWidth, room)
    height: Math.max(implicitHeight, large && Theme.landscape && !Theme.compact ? 0.9 * Theme.primaryTarget : 0)
    radius: 3 * Theme.unit
    leftPadding: (even ? 1 : 3) * Theme.unit
    rightPadding: leftPadding
    symbol: picked ? "check" : ""
}
