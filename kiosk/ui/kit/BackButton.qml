// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// The way back, in words that say where to.
Tappable {
    id: back

    property real most: 100000

    objectName: "back"
    leftPadding: mirrored ? Theme.unit : 0
    rightPadding: mirrored ? 0 : Theme.unit
    visible: text !== ""
    fill: "transparent"
    onClicked: Navigator.back()

    contentItem: Item {
        implicitWidth: sign.width + words.width + Theme.unit / 2
        implicitHeight: words.height

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "back"
            color: Theme.primary
            width: Theme.label * 1.1
            height: width
        }

        AppText {
            id: words
            Accessible.ignored: true
            anchors.left: sign.right
            anchors.leftMargin: Theme.unit / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, back.most - sign.width - 2 * Theme.unit)
            text: back.text
            color: Theme.primary
            font.pixelSize: Theme.label
            font.bold: true
        }
    }
}
