// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// A tool that leads to its page, and beside it the way to its worksheet on paper. A slim one is a single line, so that many are in
// sight at once; what the tool is for stands on its page.
Item {
    id: card

    required property string name
    required property string title
    required property string words
    required property string worksheet
    property bool slim: false
    readonly property bool printable: worksheet !== ""

    implicitHeight: Math.max(lead.implicitHeight, printable ? paper.implicitHeight : 0)

    Tappable {
        id: lead
        objectName: "tool-" + card.name
        anchors.left: parent.left
        width: card.width - (card.printable ? paper.width + Theme.targetGap : 0)
        height: card.height
        text: card.title
        rim: Theme.line
        radius: 3.5 * Theme.unit
        padding: (card.slim ? 2 : 3) * Theme.unit
        leftPadding: (mirrored ? 3 : 4) * Theme.unit
        rightPadding: (mirrored ? 4 : 3) * Theme.unit
        Accessible.description: card.words
        onClicked: Navigator.open("tool", { tool: card.name })

        contentItem: Item {
            implicitHeight: column.implicitHeight

            Column {
                id: column
                anchors.left: parent.left
                anchors.right: arrow.left
                anchors.rightMargin: 2 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.unit / 2

                AppText {
                    Accessible.ignored: true
                    width: parent.width
                    text: card.title
                    font.pixelSize: Theme.heading
                    font.bold: true
                }

                AppText {
                    Accessible.ignored: true
                    width: parent.width
                    text: card.words
                    color: Theme.inkSoft
                    visible: !card.slim
                }
            }

            Icon {
                id: arrow
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.body
                height: width
                name: "forward"
                color: Theme.inkSoft
            }
        }
    }

    Tappable {
        id: paper
        objectName: "print-" + card.name
        anchors.right: parent.right
        width: Math.max(Theme.primaryTarget, implicitWidth)
        height: card.height
        visible: card.printable
        text: qsTr("Print")
        fill: Theme.primarySoft
        ink: Theme.primary
        rim: Session.highContrast ? Theme.primary : "transparent"
        radius: 3.5 * Theme.unit
        padding: 2 * Theme.unit
        Accessible.name: qsTr("Print: %1").arg(card.title)
        onClicked: Navigator.open("paper", { kind: card.worksheet })

        contentItem: Item {
            implicitWidth: sides.implicitWidth
            implicitHeight: sides.implicitHeight

            Grid {
                id: sides
                anchors.centerIn: parent
                columns: card.slim ? 2 : 1
                columnSpacing: Theme.unit
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                Icon {
                    width: (card.slim ? 1 : 1.5) * Theme.label
                    height: width
                    name: "print"
                    color: paper.ink
                }

                AppText {
                    Accessible.ignored: true
                    text: paper.text
                    color: paper.ink
                    font.pixelSize: Theme.label
                    font.bold: true
                }
            }
        }
    }
}
