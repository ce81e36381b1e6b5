// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Staff

// How many digits were typed: a dot for each, and a ring for each that a PIN has at least.
Row {
    id: dots

    required property int typed
    required property int places
    required property string words
    required property real most  // room from side to side
    readonly property real dot: Math.floor(Math.min(6 * Theme.mm, most / (1.7 * places)))

    spacing: Math.floor(0.65 * dot)
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Repeater {
        model: dots.places

        Rectangle {
            required property int index

            width: dots.dot
            height: width
            radius: width / 2
            color: index < dots.typed ? Theme.ink : "transparent"
            border.width: Math.max(2, Theme.hairline)
            border.color: Theme.ink
        }
    }
}
