// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// A number and what it counts.
Rectangle {
    id: tile

    required property string title
    required property string words

    implicitHeight: column.height + 5 * Theme.unit
    radius: 3 * Theme.unit
    color: Theme.primarySoft
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: Theme.ink

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 3 * Theme.unit
        anchors.rightMargin: 3 * Theme.unit
        // Beside each other, the numbers stand on one line, however many lines their words take.
        y: 2.5 * Theme.unit

        AppText {
            width: parent.width
            text: tile.title
            color: Theme.primary
            font.pixelSize: Theme.title
            font.bold: true
            lineHeight: 1
        }

        AppText {
            width: parent.width
            text: tile.words
            font.pixelSize: Theme.small
            color: Theme.ink
        }
    }
}
