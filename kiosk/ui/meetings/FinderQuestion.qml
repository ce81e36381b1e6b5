// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// A question over the buttons that answer it, or leading their row, which saves a line.
Column {
    id: question

    property string words
    property bool leading: false
    default property alias answers: flow.data

    spacing: Theme.unit

    AppText {
        width: parent.width
        visible: !question.leading && text !== ""
        text: question.words
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.targetGap

        AppText {
            height: Math.max(implicitHeight, Theme.target)
            visible: question.leading
            verticalAlignment: Text.AlignVCenter
            text: question.words
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
}
