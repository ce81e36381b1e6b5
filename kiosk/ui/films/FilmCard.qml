// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Films
import Moedested.Kit

// A film in the list: what it is called, how long it lasts.
Tappable {
    id: card

    required property int number
    required property string title
    required property string words

    objectName: "film-" + number
    text: title
    rim: Theme.line
    radius: 3.5 * Theme.unit
    padding: 4 * Theme.unit
    Accessible.description: words

    contentItem: Item {
        implicitHeight: Math.max(sign.height, column.implicitHeight)

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 2 * Theme.heading
            height: width
            name: "play"
            color: Theme.primary
        }

        Column {
            id: column
            anchors.left: sign.right
            anchors.right: parent.right
            anchors.leftMargin: 3 * Theme.unit
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
                visible: text !== ""
            }
        }
    }
}
