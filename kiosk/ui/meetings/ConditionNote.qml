// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// What a closed group asks for, written out.
Rectangle {
    id: note

    property alias words: words.text

    implicitHeight: words.height + 3 * Theme.unit
    radius: 2 * Theme.unit
    color: Theme.plumSoft
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: Theme.plum

    AppText {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 3 * Theme.unit
        color: Theme.plum
        font.bold: true
    }
}
