// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// Says that a meeting begins within the hour, or that it is under way; the clock says the same without colour.
Rectangle {
    id: badge

    property string words
    // False on a button, whose own name says it all.
    property bool told: true
    property real most: 100000
    readonly property real signWidth: sign.width + 4 * Theme.unit

    objectName: "soon"
    visible: words !== ""
    color: Theme.amber
    radius: Theme.unit
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: Theme.onAmber
    implicitWidth: label.width + signWidth
    implicitHeight: label.height + Theme.unit

    TextMetrics {
        id: measure
        font: label.font
        text: label.text
    }

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: 1.5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 0.9 * Theme.small
        height: width
        name: "clock"
        color: Theme.onAmber
    }

    AppText {
        id: label
        Accessible.ignored: !badge.told
        anchors.left: sign.right
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: badge.words
        color: Theme.onAmber
        font.pixelSize: Theme.small
        font.bold: true
        lineHeight: 1
        width: Math.min(Math.ceil(measure.advanceWidth) + 1, badge.most - badge.signWidth)
    }
}
