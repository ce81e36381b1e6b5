// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit

// A group with a box to tick; when it meets stands at the right, or below where the letters are large.
Tappable {
    id: row

    required property string key
    required property string name
    required property string rhythm
    required property bool picked
    readonly property bool beside: width > 2.4 * Theme.column

    objectName: "group-" + key
    text: name
    fill: picked ? Theme.primarySoft : Theme.surface
    rim: picked ? Theme.primary : Theme.line
    topPadding: 1.5 * Theme.unit
    bottomPadding: 1.5 * Theme.unit
    leftPadding: 3 * Theme.unit
    rightPadding: 3 * Theme.unit
    kind: Accessible.CheckBox
    switches: true
    switchedOn: picked
    Accessible.description: rhythm

    contentItem: Item {
        implicitHeight: Math.max(box.height, words.implicitHeight)

        Rectangle {
            id: box
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 1.4 * Theme.body
            height: width
            radius: Theme.unit
            color: row.picked ? Theme.primary : Theme.surface
            border.width: Math.max(2, 1.5 * Theme.hairline)
            border.color: row.picked ? Theme.primary : Theme.inkSoft

            Icon {
                anchors.centerIn: parent
                width: 0.8 * parent.width
                height: width
                visible: row.picked
                name: "check"
                color: Theme.onPrimary
            }
        }

        Grid {
            id: words
            anchors.left: box.right
            anchors.right: parent.right
            anchors.leftMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            columns: row.beside ? 2 : 1
            columnSpacing: 2 * Theme.unit
            verticalItemAlignment: Grid.AlignVCenter

            AppText {
                id: title
                Accessible.ignored: true
                width: row.beside ? Math.floor(0.42 * words.width) : words.width
                text: row.name
                font.bold: true
                lineHeight: 1
            }

            AppText {
                Accessible.ignored: true
                width: row.beside ? words.width - title.width - words.columnSpacing : words.width
                horizontalAlignment: row.beside ? Text.AlignRight : Text.AlignLeft
                text: row.rhythm
                color: Session.highContrast ? Theme.ink : Theme.inkSoft
                font.pixelSize: Theme.small
                // Of all lines alike: one with a character of another font would be higher.
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.round(1.08 * Theme.small)
            }
        }
    }
}
