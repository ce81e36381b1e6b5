// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// A small heading, what it is about in large (one or several lines, each a sentence of its own), and more beneath.
Card {
    id: card

    property string label
    property var titles: []
    property string words

    spacing: Theme.unit / 2

    AppText {
        width: parent.width
        text: card.label
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }

    Column {
        width: parent.width
        spacing: Theme.unit
        visible: card.titles.length > 0

        Repeater {
            model: card.titles

            AppText {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                // A whole sentence in large letters is no heading any more.
                font.pixelSize: text.length > 60 ? Theme.body : Theme.heading
                font.bold: true
            }
        }
    }

    AppText {
        width: parent.width
        text: card.words
        color: Theme.inkSoft
        visible: text !== ""
    }
}
