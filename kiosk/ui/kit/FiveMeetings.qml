// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// "Five meetings before you decide", and the way there.
Rectangle {
    id: card

    readonly property bool beside: width > 2 * Theme.column

    radius: 3.5 * Theme.unit
    color: Theme.primarySoft
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: Theme.ink
    implicitHeight: (beside ? Math.max(words.height, find.height) : words.height + find.height + 3 * Theme.unit) + 8 * Theme.unit

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: 5 * Theme.unit
        y: card.beside ? (card.height - height) / 2 : 4 * Theme.unit
        width: card.width - 10 * Theme.unit - (card.beside ? find.width + 3 * Theme.unit : 0)
        spacing: Theme.unit

        AppText {
            width: parent.width
            text: qsTr("Try five meetings before you decide")
            color: Theme.primary
            font.pixelSize: Theme.heading
            font.bold: true
        }

        AppText {
            width: parent.width
            text: qsTr("We find the next dates for you.")
            color: Session.highContrast ? Theme.ink : Theme.inkSoft
        }
    }

    PushButton {
        id: find
        objectName: "findMeetings"
        anchors.left: parent.left
        anchors.leftMargin: card.beside ? card.width - width - 5 * Theme.unit : 5 * Theme.unit
        y: card.beside ? (card.height - height) / 2 : card.height - height - 4 * Theme.unit
        height: Theme.primaryTarget
        text: qsTr("Find meetings")
        onClicked: Navigator.start("meetings")
    }
}
