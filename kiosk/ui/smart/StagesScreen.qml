// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "stages"
    title: qsTr("Where am I?")
    backText: qsTr("Back")

    StagesView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent

        AppText {
            width: parent.width
            text: qsTr("Touch the sentence that fits you best today. None is better than another, and nobody stores what you choose.")
            color: Theme.inkSoft
            font.pixelSize: Theme.body * 1.08
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.sentences

                SentenceCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }
    }
}
