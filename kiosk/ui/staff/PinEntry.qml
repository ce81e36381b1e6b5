// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Staff

// Words, dots and the pad: in portrait under each other, a little above the middle; in landscape beside each other.
Item {
    id: room

    required property PinPad view
    property string words
    readonly property bool wide: Theme.landscape
    readonly property real gap: (Theme.compact ? 2 : 5) * Theme.unit
    readonly property real spare: Math.max(0, height - (wide ? pad.height : told.height + gap + pad.height))
    readonly property real above: Theme.lowered ? 0 : (wide ? 0.5 : 0.35) * spare

    anchors.leftMargin: wide && !Theme.compact ? 0.08 * Theme.width : 0
    anchors.rightMargin: anchors.leftMargin
    anchors.bottomMargin: (Theme.compact ? 2 : 4) * Theme.unit

    Column {
        id: told
        anchors.left: parent.left
        y: room.wide ? Math.max(0, (room.height - height) / 2) : room.above
        width: room.wide ? parent.width - pad.width - Theme.margin : parent.width
        spacing: room.gap

        AppText {
            objectName: "doorWords"
            width: parent.width
            text: room.words
            font.pixelSize: Theme.compact ? Theme.body : Theme.heading
            font.bold: true
            horizontalAlignment: room.wide ? Text.AlignLeft : Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        PinDots {
            objectName: "pinDots"
            anchors.left: room.wide ? parent.left : undefined
            anchors.horizontalCenter: room.wide ? undefined : parent.horizontalCenter
            most: told.width
            typed: room.view.typed
            places: room.view.places
            words: room.view.typedWords
        }
    }

    // Digits stand as on any telephone, whichever way a language is read.
    Grid {
        id: pad
        objectName: "pinPad"
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        readonly property real free: room.wide ? room.height : room.height - told.height - room.gap
        readonly property real tall: Math.max(Theme.target, Math.min(1.35 * Theme.primaryTarget, Math.floor((free - 3 * spacing) / 4)))
        readonly property real broad: Math.min((Theme.compact ? 1.4 : 1.6) * tall, Math.floor((room.width - 2 * spacing) / 3))

        x: !room.wide ? (room.width - width) / 2 : room.LayoutMirroring.enabled ? 0 : room.width - width
        y: room.wide ? room.above : told.y + told.height + room.gap
        columns: 3
        spacing: Math.max(Theme.targetGap, 1.5 * Theme.unit)

        Repeater {
            model: room.view.keys

            PinKey {
                width: pad.broad
                height: pad.tall
                onPressedKey: key => room.view.press(key)
            }
        }
    }
}
