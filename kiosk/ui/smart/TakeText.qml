// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// A page's words in a code, large enough for any phone: they are in the code itself, so nothing is fetched and nothing is left.
Dialog {
    id: sheet

    property string words
    readonly property real edge: (Theme.compact ? 2 : 4) * Theme.unit
    readonly property real inside: (Theme.compact ? 2 : 5) * Theme.unit

    objectName: "sheet"
    anchors.fill: parent
    visible: false
    z: 10
    first: done
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text
    onEscaped: close()

    Rectangle {
        anchors.fill: parent
        color: Session.highContrast ? "#000000" : "#1B2B30"
        opacity: Session.highContrast ? 1 : 0.5

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.close()
        }
    }

    Rectangle {
        id: card
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: sheet.edge
        height: Theme.landscape ? parent.height - 2 * sheet.edge
                                : Math.min(parent.height - 2 * sheet.edge,
                                           code.height + column.implicitHeight + done.height + 2 * sheet.inside + 12 * Theme.unit)
        radius: 3.5 * Theme.unit
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        // Keeps touches on the card from reaching the ground behind it.
        MouseArea {
            anchors.fill: parent
        }

        QrCode {
            id: code
            objectName: "textCode"
            anchors.left: parent.left
            anchors.leftMargin: Theme.landscape ? sheet.inside : (card.width - width) / 2
            y: Theme.landscape ? (card.height - height) / 2 : sheet.inside
            width: Theme.landscape ? Math.min(card.height - 2 * sheet.inside, 0.5 * card.width - sheet.inside)
                                   : Math.min(card.width - 2 * sheet.inside, 0.45 * sheet.height)
            height: width
            payload: sheet.visible ? sheet.words : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: heading.text
        }

        ScrollPage {
            id: page
            anchors.left: Theme.landscape ? code.right : parent.left
            anchors.right: parent.right
            anchors.top: Theme.landscape ? parent.top : code.bottom
            anchors.bottom: done.top
            anchors.leftMargin: sheet.inside
            anchors.rightMargin: sheet.inside
            anchors.topMargin: Theme.landscape ? sheet.inside : 3 * Theme.unit
            anchors.bottomMargin: Theme.targetGap

            Column {
                id: column
                width: parent.width
                spacing: Theme.unit

                AppText {
                    id: heading
                    width: parent.width
                    text: qsTr("The words on your phone")
                    font.pixelSize: Theme.heading
                    font.bold: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }

                AppText {
                    width: parent.width
                    text: qsTr("Hold your phone’s camera over the code. The text comes up on the phone, and you can copy it. It works without internet, and nothing is stored here.")
                    color: Theme.inkSoft
                }
            }
        }

        PushButton {
            id: done
            objectName: "closeSheet"
            anchors.left: page.left
            anchors.right: page.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: sheet.inside
            text: qsTr("Close")
            fill: Theme.surface
            ink: Theme.ink
            rim: Theme.line
            onClicked: sheet.close()
        }
    }
}
