// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "principles"
    backText: qsTr("Back to About SMART")
    title: qsTr("Eight principles")

    PrinciplesView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent
        spacing: 2 * Theme.unit

        CardGrid {
            width: parent.width

            Repeater {
                model: view.principles

                PrincipleCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }
    }
}
