// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.App
import Moedested.Kit

// A small control with a sign and a word.
Tappable {
    id: button

    property string symbol
    property bool letters: false
    property bool beside: false

    fill: "transparent"
    leftPadding: Theme.unit
    rightPadding: Theme.unit
    topPadding: Theme.unit
    bottomPadding: Theme.unit

    contentItem: Item {
        implicitWidth: sign.width + word.implicitWidth + Theme.unit
        implicitHeight: word.height

        Row {
            id: sign
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                anchors.baseline: large.baseline
                visible: button.letters
                text: "A"
                font.pixelSize: Theme.label * 0.8
                Accessible.ignored: true
            }

            AppText {
                id: large
                visible: button.letters
                text: "A"
                font.pixelSize: Theme.label * 1.2
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
            anchors.left: sign.right
            anchors.leftMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            width: button.beside ? parent.width - sign.width - Theme.unit : implicitWidth
            text: button.text
            font.pixelSize: Theme.label
            font.bold: true
        }
    }
}
