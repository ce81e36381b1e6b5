// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit

// A small control with a sign and a word. One that is on has a ring as well as a tint.
Tappable {
    id: button

    property string symbol
    property bool letters: false
    property bool beside: false
    property bool on: false

    fill: on ? Theme.primarySoft : "transparent"
    rim: on ? Theme.primary : "transparent"
    leftPadding: Theme.unit
    rightPadding: Theme.unit
    topPadding: Theme.unit
    bottomPadding: Theme.unit

    contentItem: Item {
        id: content

        readonly property real room: button.availableWidth - sign.width - Theme.unit
        // Measured apart from the word: its own implicit width follows the width that it is given.
        readonly property real whole: Math.ceil(measure.advanceWidth) + 1

        implicitWidth: Math.ceil(sign.width + whole + Theme.unit) + 1
        implicitHeight: word.height

        TextMetrics {
            id: measure
            font: word.font
            text: button.text
        }

        Row {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: button.beside ? 0 : Math.max(0, (content.room - content.whole) / 2)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                anchors.baseline: large.baseline
                visible: button.letters
                text: "A"
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }

            AppText {
                id: large
                visible: button.letters
                text: "A"
                font.pixelSize: Theme.label * 1.4
                font.bold: true
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: !button.letters
                width: 1.1 * Theme.label
                height: width
                name: button.symbol
                color: Theme.ink
            }
        }

        AppText {
            id: word
            Accessible.ignored: true
            anchors.left: sign.right
            anchors.leftMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            width: button.beside ? content.room : Math.min(content.whole, content.room)
            text: button.text
            font.pixelSize: Theme.label
            font.bold: true
            lineHeight: 1
        }
    }
}
