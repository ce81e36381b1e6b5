// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// The next five meetings and why a date among them is missing.
Column {
    id: dates

    required property GroupView view

    spacing: 1.5 * Theme.unit
    visible: !Kiosk.clockUncertain

    AppText {
        width: parent.width
        text: dates.view.coming === 5 ? qsTr("The next five meetings") : dates.view.coming > 1 ? qsTr("The next meetings") : qsTr("The next meeting")
        font.pixelSize: Theme.heading
        font.bold: true
        visible: repeater.count > 0
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Card {
        width: parent.width
        padding: 3 * Theme.unit
        visible: repeater.count > 0

        Repeater {
            id: repeater
            model: dates.view.dates

            DateLine {
                width: parent.width
            }
        }
    }

    AppText {
        width: parent.width
        text: qsTr("There are no meetings planned. Ask the staff.")
        visible: repeater.count === 0
    }

    FactCard {
        width: parent.width
        label: qsTr("Days without a meeting")
        words: dates.view.skipped
        visible: words !== ""
    }
}
