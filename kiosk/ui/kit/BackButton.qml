// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit

// The way back, in words that say where to.
Tappable {
    id: back

    objectName: "back"
    leftPadding: 0
    rightPadding: Theme.unit
    visible: text !== ""
    fill: "transparent"
    onClicked: Navigator.back()

    contentItem: Item {
        implicitWidth: sign.width + words.width + Theme.unit / 2
        implicitHeight: words.height

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: "back"
            color: Theme.primary
            width: Theme.label * 1.1
            height: width
        }

        AppText {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.unit / 2
            anchors.verticalCenter: parent.verticalCenter
            text: back.text
            color: Theme.primary
            font.pixelSize: Theme.label
            font.bold: true
        }
    }
}
