// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A heading and what is to be said of it, to be read.
Card {
    id: card

    required property string title
    required property string words

    spacing: Theme.unit / 2

    AppText {
        width: parent.width
        visible: text !== ""
        text: card.title
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: parent.width
        text: card.words
        color: Theme.inkSoft
    }
}
