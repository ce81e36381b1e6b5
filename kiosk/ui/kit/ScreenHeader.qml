// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// Place or way back, title and clock. All but the title grow with the bars and not with what is to be read.
Item {
    id: header

    property string title
    property string kicker: Kiosk.centreName
    property string backText
    // A low panel has one line for title, mark and clock, and two where the letters are larger.
    readonly property bool markBelow: Theme.compact && Session.textStep > 0

    implicitHeight: Math.max(left.height, right.height)

    Column {
        id: left
        anchors.left: parent.left
        anchors.right: right.left
        // Beside the clock stands the mark, as long as its word is.
        anchors.rightMargin: (mark.visible ? 6 : 3) * Theme.unit + (mark.visible ? mark.width : 0)
        spacing: Theme.compact ? 0 : 1.25 * Theme.unit

        Item {
            id: over
            width: parent.width
            height: header.backText !== "" ? back.contentItem.implicitHeight : Math.max(kicker.height, example.visible ? example.height : 0)
            visible: !Theme.compact || header.backText !== ""

            AppText {
                id: kicker
                anchors.left: example.visible ? example.right : parent.left
                anchors.right: parent.right
                anchors.leftMargin: example.visible ? 1.5 * Theme.unit : 0
                anchors.verticalCenter: parent.verticalCenter
                text: header.kicker
                color: Theme.inkSoft
                font.pixelSize: Theme.label
                visible: header.backText === ""
            }

            // As high as a target has to be: it reaches up into the margin and down to the title, which can't be touched.
            BackButton {
                id: back
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: parent.left
                anchors.leftMargin: -Theme.unit
                most: left.width - (example.visible ? example.width + 2 * Theme.unit : 0)
                text: header.backText
            }

            ExampleMark {
                id: example
                size: Theme.label
                visible: Kiosk.example && !Theme.compact
                anchors.left: header.backText === "" ? parent.left : back.right
                anchors.leftMargin: header.backText === "" ? 0 : 2 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        AppText {
            objectName: "title"
            text: header.title
            width: left.width
            font.pixelSize: Theme.compact ? Theme.title : Theme.display
            font.bold: true
            lineHeight: 0.95
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    Column {
        id: right
        anchors.right: parent.right

        AppText {
            anchors.right: parent.right
            objectName: "time"
            text: Kiosk.time
            font.pixelSize: Theme.title
            font.bold: true

            ExampleMark {
                id: mark
                anchors.right: parent.left
                anchors.rightMargin: 3 * Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                visible: Kiosk.example && Theme.compact && !header.markBelow
            }
        }

        ExampleMark {
            anchors.right: parent.right
            visible: Kiosk.example && header.markBelow
        }

        AppText {
            anchors.right: parent.right
            text: Kiosk.date
            color: Theme.inkSoft
            font.pixelSize: Theme.label
            visible: !Theme.compact
        }
    }
}
