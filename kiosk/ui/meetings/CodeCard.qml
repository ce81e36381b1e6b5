// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// A QR code and what scanning it does.
Card {
    id: card

    property string payload
    property string title
    property string words

    padding: 2.5 * Theme.unit
    spacing: Theme.unit

    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, (Theme.landscape ? 38 : 34) * Theme.unit)
        height: width
        payload: card.payload
        Accessible.role: Accessible.Graphic
        Accessible.name: card.title
    }

    AppText {
        width: parent.width
        text: card.title
        horizontalAlignment: Text.AlignHCenter
        font.bold: true
    }

    AppText {
        width: parent.width
        text: card.words
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
}
