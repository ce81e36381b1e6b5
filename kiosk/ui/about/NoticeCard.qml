// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// One notice, with the day it is from; an important one says so.
Card {
    id: card

    required property string title
    required property string words
    required property string since
    required property bool important

    objectName: "noticeCard"
    spacing: Theme.unit

    Badge {
        anchors.left: parent.left
        visible: card.important
        words: qsTr("Important")
        sign: "!"
        color: Theme.amber
        ink: Theme.onAmber
        most: parent.width
    }

    AppText {
        width: parent.width
        text: card.title
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AppText {
        width: parent.width
        text: card.words
    }

    AppText {
        width: parent.width
        text: card.since
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
}
