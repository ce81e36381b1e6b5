// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// A small heading, what it is about in large, and more beneath.
Card {
    id: card

    property string label
    property string title
    property string words

    spacing: Theme.unit / 2

    AppText {
        width: parent.width
        text: card.label
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }

    AppText {
        width: parent.width
        text: card.title
        font.pixelSize: Theme.heading
        font.bold: true
        visible: text !== ""
    }

    AppText {
        width: parent.width
        text: card.words
        color: Theme.inkSoft
        visible: text !== ""
    }
}
