// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// The upper half where all controls stand in the lower one: place, title and clock, large, and nothing to touch.
Rectangle {
    id: header

    property string title
    property string kicker: Kiosk.centreName
    readonly property color soft: Session.highContrast ? "#FFFFFF" : Theme.onPrimarySoft

    color: Session.highContrast ? "#000000" : Theme.primary

    // Beside the clock where there is room, over it in portrait.
    Flow {
        id: place
        anchors.left: parent.left
        anchors.right: Theme.landscape ? clock.left : parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        spacing: 2 * Theme.unit

        // Measured apart from the text: its own implicit width follows the width that it is given.
        TextMetrics {
            id: measure
            font: where.font
            text: where.text
        }

        AppText {
            id: where
            text: header.kicker
            color: header.soft
            font.bold: true
            width: Math.min(Math.ceil(measure.advanceWidth) + 1, place.width)
        }

        ExampleMark {
            id: mark
        }
    }

    Column {
        id: clock
        anchors.right: parent.right
        anchors.top: Theme.landscape ? parent.top : place.bottom
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.landscape ? Theme.margin : Theme.unit

        AppText {
            anchors.right: parent.right
            objectName: "time"
            text: Kiosk.time
            color: "#FFFFFF"
            font.pixelSize: Theme.title
            font.bold: true
        }

        AppText {
            anchors.right: parent.right
            text: Kiosk.date
            color: header.soft
            font.pixelSize: Theme.small
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: 3 * Theme.unit

        Rectangle {
            width: 15 * Theme.unit
            height: Theme.unit
            radius: height / 2
            color: Theme.amber
        }

        AppText {
            objectName: "title"
            width: parent.width
            text: header.title
            color: "#FFFFFF"
            font.pixelSize: (Theme.landscape || Session.textStep > 1 ? 1 : 1.25) * Theme.display
            font.bold: true
            lineHeight: 0.98
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hairline
        color: "#FFFFFF"
        visible: Session.highContrast
    }
}
