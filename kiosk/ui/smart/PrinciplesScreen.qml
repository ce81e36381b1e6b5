// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
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
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.targetGap
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

    TakeBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        onPrintAsked: Navigator.open("paper", { kind: "principles" })
        onCodeAsked: code.open()
    }

    TakeText {
        id: code
        parent: screen
        words: view.codeText
    }

    Component.onCompleted: {
        if (Navigator.argument("code", false))
            code.open();
    }
}
