// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "points"
    kicker: qsTr("SMART Recovery")
    title: qsTr("The four points")

    PointsView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent

        AppText {
            width: parent.width
            text: qsTr("Everything in SMART is about four areas. You choose where to begin. Touch a point to see its tools.")
            color: Theme.inkSoft
            font.pixelSize: Theme.body * 1.08
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.points

                PointCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                    onClicked: Navigator.open("point", { point: number })
                }
            }
        }

        FiveMeetings {
            width: parent.width
        }
    }
}
