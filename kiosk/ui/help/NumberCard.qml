// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Help
import Moedested.Kit

// Who answers, at what number, and when.
Card {
    id: card

    required property string name
    required property string phone
    required property string hours

    spacing: Theme.unit / 2

    AppText {
        width: parent.width
        text: card.name
        font.bold: true
    }

    AppText {
        width: parent.width
        text: card.phone
        color: Theme.primary
        font.pixelSize: Theme.title
        font.bold: true
    }

    AppText {
        width: parent.width
        text: card.hours
        color: Theme.inkSoft
        visible: text !== ""
    }
}
