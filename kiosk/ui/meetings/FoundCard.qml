// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// One date that fits: when, which group and where. Where no date can be told: the group and its rhythm.
Tappable {
    id: card

    required property string group
    required property string dayTitle
    required property string span
    required property string name
    required property string place
    required property string rhythm
    required property string stateBadge
    required property string soon
    required property string ask
    required property bool cancelled
    required property bool open
    required property string openBadge
    required property string online
    readonly property string when: dayTitle === "" ? "" : dayTitle + " " + span
    readonly property string where: when === "" ? place : place === "" ? name : name + " · " + place
    signal opened(group: string)

    objectName: "found"
    text: name
    rim: Theme.line
    radius: 2.5 * Theme.unit
    leftPadding: (mirrored ? 2 : 3) * Theme.unit
    rightPadding: (mirrored ? 3 : 2) * Theme.unit
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    Accessible.name: [soon, stateBadge, ask, when !== "" ? when : name, rhythm, where, openBadge, online].filter(words => words !== "").join(", ")
    onClicked: opened(group)

    contentItem: Item {
        implicitHeight: Math.max(about.height, arrow.height)

        Column {
            id: about
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter

            Flow {
                id: head
                readonly property real rest: width - date.width - spacing

                width: parent.width
                spacing: 1.5 * Theme.unit

                AppText {
                    id: date
                    objectName: "date"
                    Accessible.ignored: true
                    width: Math.min(Math.ceil(measure.advanceWidth) + 1, parent.width)
                    text: card.when !== "" ? card.when : card.name
                    color: card.cancelled ? Theme.brick : Theme.ink
                    font.bold: true
                    font.strikeout: card.cancelled

                    TextMetrics {
                        id: measure
                        font: date.font
                        text: date.text
                    }
                }

                // Beside the date where there is room, so that all five dates are seen at once.
                BadgeRow {
                    width: head.rest < 0.8 * Theme.column ? head.width : head.rest
                    topPadding: 0
                    soon: card.soon
                    state: card.stateBadge
                    ask: card.ask
                    openBadge: card.open ? "" : card.openBadge
                    cancelled: card.cancelled
                }
            }

            AppText {
                Accessible.ignored: true
                width: parent.width
                text: card.rhythm
                font.bold: true
                visible: text !== ""
            }

            AppText {
                Accessible.ignored: true
                width: parent.width
                text: card.where
                color: Theme.inkSoft
                font.pixelSize: Theme.small
                visible: text !== ""
            }
        }

        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body
            height: width
            name: "forward"
            color: Theme.inkSoft
        }
    }
}
