// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A button with words, and with an icon where one helps.
Tappable {
    id: button

    property string symbol
    property bool symbolBehind: false
    property real size: Theme.body

    fill: Theme.primary
    ink: Theme.onPrimary
    leftPadding: 4 * Theme.unit
    rightPadding: 4 * Theme.unit
    topPadding: 2 * Theme.unit
    bottomPadding: 2 * Theme.unit

    contentItem: Item {
        readonly property real signWidth: button.symbol === "" ? 0 : picture.width + row.spacing

        // Measured apart from the label, whose own implicit width follows the width that it is given. A whole pixel to spare: a sum
        // of fractions that comes out a hair too small would break the last letter off.
        readonly property real whole: Math.ceil(measure.advanceWidth) + 1

        implicitWidth: Math.ceil(signWidth) + whole
        implicitHeight: row.implicitHeight

        TextMetrics {
            id: measure
            font: label.font
            text: button.text
        }

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.unit
            layoutDirection: button.symbolBehind ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                id: picture
                anchors.verticalCenter: parent.verticalCenter
                width: button.size
                height: width
                visible: button.symbol !== ""
                name: button.symbol
                color: button.ink
            }

            AppText {
                id: label
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: button.ink
                font.pixelSize: button.size
                font.bold: true
                lineHeight: 1
                width: Math.min(row.parent.whole, button.availableWidth - row.parent.signWidth)
            }
        }
    }
}
