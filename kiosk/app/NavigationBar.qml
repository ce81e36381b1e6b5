// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.App
import Moedested.Context

// Along the bottom: the main ways (unless they stand in the rail) over the access controls.
Rectangle {
    id: bar

    signal languagesAsked

    color: Theme.surface
    implicitHeight: column.height + (Theme.compact ? Theme.unit : 4 * Theme.unit)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
    }

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.compact ? 2 * Theme.unit : 5 * Theme.unit
        anchors.rightMargin: anchors.leftMargin
        spacing: 1.5 * Theme.unit

        MainWays {
            width: parent.width
            visible: !Theme.landscape
        }

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
            visible: !Theme.landscape
        }

        AccessControls {
            width: parent.width
            onLanguagesAsked: bar.languagesAsked()
        }
    }
}
