// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A plain keyboard of four rows: what is touched is typed, and nothing is guessed or remembered.
Column {
    id: board

    required property TypingKeys keys
    // The upper rows share the width in eleven parts.
    readonly property real part: Math.floor((width - 10 * spacing) / 11)
    readonly property real keyHeight: Math.max(Theme.target, (Theme.compact ? 1.5 : 2.4) * Theme.label)
    signal typed(letters: string)
    signal erased

    function span(parts: real): real {
        return Math.floor(parts * part + (parts - 1) * spacing);
    }

    objectName: "typing"
    spacing: Theme.targetGap

    Repeater {
        model: [board.keys.upper, board.keys.middle]

        Row {
            required property var modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: board.spacing

            Repeater {
                model: parent.modelData

                TypingKey {
                    required property string key

                    objectName: "key-" + key
                    width: board.part
                    height: board.keyHeight
                    text: key
                    onClicked: board.typed(key)
                }
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.spacing

        TypingKey {
            objectName: "keyCapitals"
            width: board.span(2)
            height: board.keyHeight
            enabled: !board.keys.signs
            text: board.keys.capitals ? qsTr("ABC") : qsTr("abc")
            fill: board.keys.capitals && enabled ? Theme.primary : Theme.sand
            ink: board.keys.capitals && enabled ? Theme.onPrimary : Theme.ink
            Accessible.name: text + ": " + qsTr("Capital letters")
            onClicked: board.keys.toggleCapitals()
        }

        Repeater {
            model: board.keys.lower

            TypingKey {
                required property string key

                objectName: "key-" + key
                width: board.part
                height: board.keyHeight
                text: key
                onClicked: board.typed(key)
            }
        }

        TypingKey {
            objectName: "keyErase"
            width: board.span(2)
            height: board.keyHeight
            text: qsTr("Erase")
            fill: Theme.sand
            autoRepeat: true
            onClicked: board.erased()
        }
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.spacing

        TypingKey {
            objectName: "keySigns"
            width: board.span(2)
            height: board.keyHeight
            text: board.keys.signs ? qsTr("abc") : "123"
            fill: Theme.sand
            Accessible.name: text + ": " + (board.keys.signs ? qsTr("Letters") : qsTr("Figures and signs"))
            onClicked: board.keys.toggleSigns()
        }

        TypingKey {
            objectName: "key-,"
            width: board.part
            height: board.keyHeight
            text: ","
            onClicked: board.typed(",")
        }

        TypingKey {
            objectName: "keySpace"
            width: board.span(4)
            height: board.keyHeight
            text: qsTr("Space")
            onClicked: board.typed(" ")
        }

        TypingKey {
            objectName: "key-."
            width: board.part
            height: board.keyHeight
            text: "."
            onClicked: board.typed(".")
        }

        TypingKey {
            objectName: "keyLine"
            width: board.span(3)
            height: board.keyHeight
            text: qsTr("New line")
            fill: Theme.sand
            onClicked: board.typed("\n")
        }
    }
}
