// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// What one can do at a step, or need not do.
Card {
    id: note

    property string title
    property string words
    property color ink: Theme.ink

    padding: (Theme.compact ? 3 : 5) * Theme.unit
    spacing: Theme.unit / 2
    border.color: Session.highContrast ? Theme.ink : "transparent"

    AppText {
        width: parent.width
        text: note.title
        color: note.ink
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AppText {
        width: parent.width
        text: note.words
    }
}
