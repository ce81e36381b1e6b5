// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// A share as a bar, with what it is over it and how much it is behind it. The chart as a whole is read aloud, not its pieces.
Item {
    id: bar

    required property string label
    required property string value
    required property real share

    implicitHeight: track.y + track.height

    // All bars of a chart end at the same place: room for the widest number.
    TextMetrics {
        id: widest
        font: number.font
        text: "100 %"
    }

    AppText {
        id: over
        width: parent.width
        text: bar.label
        font.pixelSize: Theme.small * 1.08
        Accessible.ignored: true
    }

    Rectangle {
        id: track
        anchors.left: parent.left
        anchors.right: number.left
        anchors.rightMargin: 1.5 * Theme.unit
        y: over.height + Theme.unit / 2
        height: Math.max(number.height, 3 * Theme.unit)
        radius: Theme.unit
        color: Theme.primarySoft
        border.width: Session.highContrast ? Theme.hairline : 0
        border.color: Theme.ink

        Rectangle {
            objectName: "share"
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: bar.share * parent.width
            radius: parent.radius
            color: Theme.primary
        }
    }

    AppText {
        id: number
        anchors.right: parent.right
        anchors.verticalCenter: track.verticalCenter
        width: Math.ceil(widest.advanceWidth) + 1
        text: bar.value
        font.bold: true
        lineHeight: 1
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
