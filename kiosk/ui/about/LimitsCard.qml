// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// What the figures can't show, point by point, and what to make of it.
Card {
    id: card

    required property EvidenceView view

    objectName: "limits"
    color: Theme.sand
    border.color: Session.highContrast ? Theme.line : Theme.sand
    spacing: 1.5 * Theme.unit

    AppText {
        width: parent.width
        text: card.view.limitsTitle
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: card.view.limits

        PointLine {
            width: parent?.width ?? 0
        }
    }

    AppText {
        width: parent.width
        text: card.view.after
        font.bold: true
    }
}
