// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A choice that is on or off, or that opens a sheet of choices.
PushButton {
    id: chip

    property bool picked: false

    size: Theme.small
    fill: picked ? Theme.primary : Theme.surface
    ink: picked ? Theme.onPrimary : Theme.ink
    rim: picked ? Theme.primary : Theme.line
    radius: height / 2
    leftPadding: 3 * Theme.unit
    rightPadding: 3 * Theme.unit
    kind: Accessible.CheckBox
    switches: true
    switchedOn: picked
}
