// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.App
import Moedested.Context

// Along the left in landscape: the main ways, and under them the access controls where there is room. Lowered, it is broader and takes the lower half.
Rectangle {
    id: rail

    signal languagesAsked

    color: Theme.surface
    // Half as high, it is twice as wide; where the words on it are large, it is wider too.
    readonly property bool large: Session.textStep > 1
    width: (Theme.compact ? 0.235 : Theme.lowered ? (large ? 0.4 : 0.32) : large ? 0.21 : 0.165) * Theme.width

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
        visible: Theme.lowered
    }

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
        columns: Theme.lowered ? 3 : 1
        beside: !Theme.lowered
        onLanguagesAsked: rail.languagesAsked()
    }
}
