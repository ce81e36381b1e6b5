// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.App
import Moedested.Kit

// Along the left in landscape: the main ways, and under them the access controls where there is room.
Rectangle {
    id: rail

    signal languagesAsked

    color: Theme.surface
    width: Theme.compact ? 0.235 * Theme.width : 0.165 * Theme.width

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.hairline
        color: Theme.line
    }

    MainWays {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: (Theme.compact ? 2 : 3) * Theme.unit
        column: true
    }

    AccessControls {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 3 * Theme.unit
        visible: !Theme.compact
        column: true
        onLanguagesAsked: rail.languagesAsked()
    }
}
