// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// A heading and the cards under it.
Column {
    id: section

    required property string key
    required property string words
    signal picked(name: string, opens: string)

    spacing: 2 * Theme.unit

    AboutView {
        id: view
        kiosk: Kiosk
        section: section.key
    }

    AppText {
        width: parent.width
        text: section.words
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    CardGrid {
        width: parent.width
        columns: width > 4 * Theme.column ? 3 : width > 2.7 * Theme.column ? 2 : 1

        Repeater {
            model: view.topics

            TopicCard {
                width: parent?.cell ?? 0
                height: Math.max(implicitHeight, parent?.tallest ?? 0)
                onClicked: section.picked(name, opens)
            }
        }
    }
}
