// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Staff

// A key of the PIN pad: a digit, or what is done with those that were typed.
Tappable {
    id: pinKey

    required property string key
    required property string words
    required property bool digit
    readonly property bool opens: key === "try"
    signal pressedKey(string key)

    objectName: "key-" + key
    text: words
    fill: opens ? Theme.primary : Theme.surface
    ink: opens ? Theme.onPrimary : Theme.ink
    rim: opens ? Theme.primary : Theme.line
    leftPadding: 0
    rightPadding: 0
    onClicked: pressedKey(key)

    contentItem: Item {
        AppText {
            Accessible.ignored: true
            anchors.centerIn: parent
            text: pinKey.words
            color: pinKey.ink
            font.pixelSize: pinKey.digit ? Theme.title : Math.round(1.15 * Theme.label)
            font.bold: true
            lineHeight: 1
        }
    }
}
