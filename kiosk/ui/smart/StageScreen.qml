// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "stage"
    title: view.found ? view.title : qsTr("Where am I?")
    backText: qsTr("Back to the sentences")

    StagesView {
        id: view
        kiosk: Kiosk
        stage: Navigator.argument("stage", "")
    }

    ScrollPage {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.targetGap
        visible: view.found

        Card {
            width: parent.width
            color: Theme.primarySoft
            border.color: Session.highContrast ? Theme.ink : "transparent"
            spacing: Theme.unit

            AppText {
                width: parent.width
                text: qsTr("“%1”").arg(view.sentence)
                color: Theme.primary
                font.pixelSize: Theme.heading
                font.bold: true
            }

            AppText {
                width: parent.width
                text: view.words
            }

            AppText {
                width: parent.width
                text: qsTr("All six places are good places to be. Many go back and forth between them.")
            }
        }

        AppText {
            width: parent.width
            text: qsTr("What you can do here")
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.strategies

                PassageCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }

        AppText {
            width: parent.width
            text: qsTr("Tools that suit you here")
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
    }

    TakeBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        printable: view.worksheets.length > 0
        printWords: qsTr("Print %n sheet(s)", "", view.worksheets.length)
        codeable: view.found
        onPrintAsked: Navigator.open("paper", { kind: view.worksheets[0], enclosures: view.enclosed })
        onCodeAsked: code.open()
    }

    ScrollPage {
        anchors.fill: parent
        visible: !view.found

        EmptyState {
            width: parent.width
            title: qsTr("This sentence is not here")
            words: qsTr("Look at the six sentences and choose another.")
            action: qsTr("See the sentences")
            onActed: Navigator.start("stages")
        }
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
