// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Help
import Moedested.Kit

ScreenFrame {
    id: screen
    objectName: "help"
    title: qsTr("Help now")
    backText: qsTr("Back")

    HelpView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent

        Rectangle {
            width: parent.width
            implicitHeight: emergency.height + (Theme.compact ? 4 : 8) * Theme.unit
            radius: 3.5 * Theme.unit
            color: Theme.brick

            Column {
                id: emergency
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 5 * Theme.unit

                AppText {
                    width: parent.width
                    text: "112"
                    color: Theme.onBrick
                    font.pixelSize: Theme.display * 1.5
                    font.bold: true
                    lineHeight: 0.95
                }

                AppText {
                    width: parent.width
                    text: qsTr("Call 112 if a life is in danger.")
                    color: Theme.onBrick
                    font.pixelSize: Theme.heading
                    font.bold: true
                }
            }
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.numbers

                NumberCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }

        AppText {
            width: parent.width
            text: qsTr("You can also speak to anyone who works here. You need not say your name.")
            color: Theme.inkSoft
        }
    }
}
