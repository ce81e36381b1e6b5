// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// A question over the buttons that answer it.
Column {
    id: question

    property alias words: label.text
    default property alias answers: flow.data

    spacing: Theme.unit

    AppText {
        id: label
        width: parent.width
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.targetGap
    }
}
