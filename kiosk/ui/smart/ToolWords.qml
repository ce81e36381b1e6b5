// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// What a tool is for, how it is done, and how somebody did it.
Column {
    id: column

    required property ToolView view

    spacing: 3 * Theme.unit

    AppText {
        width: parent.width
        text: column.view.teaser
        color: Theme.inkSoft
        font.pixelSize: Theme.body * 1.08
    }

    PassageCard {
        width: parent.width
        title: qsTr("How to do it")
        words: column.view.words
    }

    PassageCard {
        width: parent.width
        title: qsTr("An example")
        words: column.view.example
        color: Theme.sand
    }
}
