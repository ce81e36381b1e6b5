// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "point"
    backText: qsTr("Back to the four points")
    title: view.title

    PointsView {
        id: view
        kiosk: Kiosk
        point: Navigator.argument("point", 1)
    }

    ScrollPage {
        anchors.fill: parent

        AppText {
            width: parent.width
            text: view.words
            font.pixelSize: Theme.body * 1.08
        }

        AppText {
            width: parent.width
            text: qsTr("Tools")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.tools

                ToolCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }

        FiveMeetings {
            width: parent.width
        }
    }
}
