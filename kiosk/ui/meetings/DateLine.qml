// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// One coming meeting: its number, its date, its time.
Item {
    id: line

    required property int number
    required property string date
    required property string span
    required property string soon
    required property string note
    required property string ask

    required property int index

    implicitHeight: words.height + 3 * Theme.unit

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
        visible: line.index > 0
    }

    AppText {
        id: count
        anchors.left: parent.left
        y: words.y
        width: 1.4 * Theme.body
        text: line.number > 0 ? line.number + "." : ""
        font.bold: true
    }

    Column {
        id: words
        anchors.left: count.right
        anchors.right: span.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            objectName: "date"
            width: parent.width
            text: line.date
            font.bold: true
        }

        AppText {
            width: parent.width
            text: line.note
            visible: text !== ""
            color: Theme.plum
            font.pixelSize: Theme.small
        }

        SoonBadge {
            anchors.left: parent.left
            most: parent.width
            words: line.soon
        }

        AskBadge {
            anchors.left: parent.left
            most: parent.width
            words: line.ask
        }
    }

    AppText {
        id: span
        anchors.right: parent.right
        y: words.y
        text: line.span
        color: Theme.inkSoft
        font.bold: true
    }
}
