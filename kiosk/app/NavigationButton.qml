// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.App
import Moedested.Context
import Moedested.Kit

// One of the main ways: an icon over its word, or beside it in the rail.
Tappable {
    id: button

    required property string symbol
    property bool here: false
    property bool beside: false

    fill: here ? Theme.primarySoft : "transparent"
    ink: here ? Theme.primary : Theme.inkSoft
    rim: here && Session.highContrast ? Theme.primary : "transparent"
    padding: Theme.compact ? Theme.unit : 2 * Theme.unit
    kind: Accessible.PageTab
    Accessible.selected: here

    contentItem: Item {
        implicitWidth: button.beside ? picture.width + word.implicitWidth + 2 * Theme.unit : Math.max(picture.width, word.implicitWidth)
        implicitHeight: button.beside ? Math.max(picture.height, word.height) : picture.height + word.height

        Icon {
            id: picture
            anchors.left: button.beside ? parent.left : undefined
            anchors.horizontalCenter: button.beside ? undefined : parent.horizontalCenter
            y: button.beside ? (parent.height - height) / 2 : (parent.height - parent.implicitHeight) / 2
            width: (Theme.compact ? 1.2 : 1.7) * Theme.label
            height: width
            name: button.symbol
            color: button.ink
        }

        AppText {
            id: word
            Accessible.ignored: true
            anchors.left: button.beside ? picture.right : parent.left
            anchors.leftMargin: button.beside ? 2 * Theme.unit : 0
            y: button.beside ? (parent.height - height) / 2 : picture.y + picture.height
            // Not the item's own width, which follows the button's height and would make that depend on itself.
            width: button.beside ? button.availableWidth - picture.width - 2 * Theme.unit : button.availableWidth
            horizontalAlignment: button.beside ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
            color: button.ink
            font.pixelSize: Theme.label
            font.bold: true
        }
    }
}
