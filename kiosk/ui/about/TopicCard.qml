// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// The way to one page about SMART.
Tappable {
    id: card

    required property string name
    required property string title
    required property string teaser
    required property string opens

    objectName: "topic-" + name
    text: title
    rim: Theme.line
    radius: 3.5 * Theme.unit
    padding: (Theme.compact ? 3 : 3.5) * Theme.unit
    Accessible.name: title
    Accessible.description: teaser

    contentItem: Item {
        implicitHeight: column.implicitHeight

        Column {
            id: column
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.unit / 2

            AppText {
                Accessible.ignored: true
                width: parent.width
                text: card.title
                color: Theme.primary
                font.pixelSize: Theme.body * 1.12
                font.bold: true
                lineHeight: 1
            }

            AppText {
                Accessible.ignored: true
                width: parent.width
                text: card.teaser
                color: Theme.inkSoft
                font.pixelSize: Theme.small * 1.08
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
