// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// One point of a list, with a dash before it.
Item {
    id: line

    required property string words

    implicitHeight: text.height

    Rectangle {
        id: dash
        anchors.left: parent.left
        y: 0.62 * Theme.body
        width: 2 * Theme.unit
        height: Math.max(2, Theme.unit / 2)
        radius: height / 2
        color: Theme.inkSoft
    }

    AppText {
        id: text
        anchors.left: dash.right
        anchors.right: parent.right
        anchors.leftMargin: 1.5 * Theme.unit
        text: line.words
    }
}
