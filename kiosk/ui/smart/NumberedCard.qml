// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// A passage with its number in a tinted circle; where it leads on, the whole card can be touched.
Tappable {
    id: card

    property int number
    property string title
    property string words
    property bool leadsOn: true
    property color tint: Theme.primarySoft
    property color tintInk: Theme.primary

    text: title
    rim: Theme.line
    radius: 3.5 * Theme.unit
    padding: 4 * Theme.unit
    enabled: leadsOn
    focusPolicy: leadsOn ? Qt.StrongFocus : Qt.NoFocus
    // A card that can't be touched is told by the texts on it.
    kind: leadsOn ? Accessible.Button : Accessible.Grouping
    Accessible.name: leadsOn ? number + ". " + title : ""
    Accessible.description: leadsOn ? words : ""

    contentItem: Item {
        implicitHeight: Math.max(circle.height, column.implicitHeight)

        Rectangle {
            id: circle
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 2.3 * Theme.title * (Theme.compact ? 0.8 : 0.92)
            height: width
            radius: width / 2
            color: card.tint
            border.width: Session.highContrast ? Theme.hairline : 0
            border.color: Theme.ink

            AppText {
                Accessible.ignored: card.leadsOn
                anchors.centerIn: parent
                text: card.number
                color: card.tintInk
                font.pixelSize: Theme.title
                font.bold: true
            }
        }

        Column {
            id: column
            anchors.left: circle.right
            anchors.right: arrow.left
            anchors.leftMargin: 3 * Theme.unit
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.unit / 2

            AppText {
                Accessible.ignored: card.leadsOn
                width: parent.width
                text: card.title
                font.pixelSize: Theme.heading
                font.bold: true
            }

            AppText {
                Accessible.ignored: card.leadsOn
                width: parent.width
                text: card.words
                color: Theme.inkSoft
            }
        }

        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: card.leadsOn ? Theme.body : 0
            height: Theme.body
            visible: card.leadsOn
            name: "forward"
            color: Theme.inkSoft
        }
    }
}
