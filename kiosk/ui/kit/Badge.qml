// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A short state in words on a tinted ground; it can't be touched. The sign or the symbol before the words says the same without colour.
Rectangle {
    id: badge

    property string words
    property string sign
    property string symbol
    property color ink: Theme.ink
    property real most: 100000
    // False on a button, whose own name says it all.
    property bool told: true
    property real size: Theme.small
    readonly property real signWidth: picture.active ? picture.width + Theme.unit : 0

    visible: words !== ""
    color: Theme.sand
    radius: Theme.unit
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: ink
    implicitWidth: label.width + signWidth + 3 * Theme.unit
    implicitHeight: label.height + Theme.unit

    // Measured apart from the label: the label's own implicit width follows the width it is given when a word has to break.
    TextMetrics {
        id: measure
        font: label.font
        text: label.text
    }

    Loader {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: 1.5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 0.9 * badge.size
        height: width
        active: badge.symbol !== ""
        sourceComponent: Icon {
            name: badge.symbol
            color: badge.ink
        }
    }

    AppText {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: 1.5 * Theme.unit + badge.signWidth
        anchors.verticalCenter: parent.verticalCenter
        text: badge.sign === "" ? badge.words : badge.sign + " " + badge.words
        color: badge.ink
        font.pixelSize: badge.size
        font.bold: true
        Accessible.ignored: !badge.told
        lineHeight: 1
        width: Math.min(Math.ceil(measure.advanceWidth) + 1, badge.most - badge.signWidth - 3 * Theme.unit)
    }
}
