// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit

// Choices side by side, as many on a line as fit; what is picked has a tick as well as the deep colour.
Flow {
    id: row

    property string words
    property string prefix
    property var offer
    signal picked(key: string)

    spacing: Theme.targetGap

    AppText {
        height: Theme.target
        visible: row.words !== ""
        text: row.words
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        verticalAlignment: Text.AlignVCenter
    }

    Repeater {
        model: row.offer

        Chip {
            required property string key
            required property string words
            required picked

            objectName: row.prefix + key
            text: words
            symbol: picked ? "check" : ""
            width: Math.min(implicitWidth, row.width)
            onClicked: row.picked(key)
        }
    }
}
