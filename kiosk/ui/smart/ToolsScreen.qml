// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "tools"
    kicker: qsTr("SMART Recovery")
    title: qsTr("Tools")

    ToolsView {
        id: view
        kiosk: Kiosk
    }

    // A low panel has room for the names alone: each sheet's way to paper is in sight, or one "more" away.
    ScrollPage {
        anchors.fill: parent

        AppText {
            width: parent.width
            text: qsTr("A tool is a simple way to think something through, alone or in the group. Try those that suit you.")
            color: Theme.inkSoft
            font.pixelSize: Theme.body * 1.08
            visible: !Theme.compact
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.tools

                ToolCard {
                    slim: Theme.compact
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }
    }
}
