// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// One question: what the answers show in a sentence, the answers as bars, and where the figures stand.
Card {
    id: card

    required property string key

    objectName: "chart-" + key
    spacing: 2 * Theme.unit

    ChartView {
        id: chart
        kiosk: Kiosk
        chart: card.key
    }

    AppText {
        width: parent.width
        text: chart.title
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AppText {
        width: parent.width
        text: chart.words
        color: Theme.inkSoft
        visible: text !== ""
    }

    Column {
        objectName: "bars"
        width: parent.width
        spacing: 1.5 * Theme.unit
        Accessible.role: Accessible.Graphic
        Accessible.name: chart.spoken
        Accessible.description: chart.title

        Repeater {
            model: chart.bars

            Bar {
                width: parent?.width ?? 0
            }
        }
    }

    AppText {
        width: parent.width
        text: chart.origin
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
}
