// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// What a screen says when it has nothing to show, and what to do next.
Card {
    id: empty

    property string title
    property string words
    property string action
    signal acted

    objectName: "empty"
    padding: 5 * Theme.unit
    spacing: 2 * Theme.unit

    AppText {
        width: parent.width
        text: empty.title
        visible: text !== ""
        font.pixelSize: Theme.heading
        font.bold: true
    }

    AppText {
        width: parent.width
        text: empty.words
        color: Theme.inkSoft
        visible: text !== ""
    }

    PushButton {
        objectName: "emptyAction"
        anchors.left: parent.left
        text: empty.action
        visible: text !== ""
        onClicked: empty.acted()
    }
}
