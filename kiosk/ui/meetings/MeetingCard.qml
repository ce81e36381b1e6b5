// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// One meeting; above the first of a day stands the day.
Column {
    id: card

    required property string group
    required property string day
    required property string dayTitle
    required property string dayBadge
    required property string start
    required property string end
    required property string name
    required property string place
    required property string rhythm
    required property string stateBadge
    required property string soon
    required property string ask
    required property bool cancelled
    required property bool open
    required property string openBadge
    required property string forWhom
    required property string online
    signal opened(group: string)

    spacing: 1.5 * Theme.unit
    bottomPadding: Math.max(Theme.targetGap, 2 * Theme.unit)

    Flow {
        width: parent.width
        spacing: 2 * Theme.unit
        visible: card.dayTitle !== ""
        topPadding: Theme.unit

        AppText {
            text: card.dayTitle
            font.pixelSize: Theme.heading * 0.94
            font.bold: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Badge {
            visible: words !== ""
            words: card.dayBadge
            color: Theme.amber
            ink: Theme.onAmber
        }
    }

    Tappable {
        id: body
        objectName: "meeting"
        width: parent.width
        text: card.name
        rim: Theme.line
        radius: 3.5 * Theme.unit
        leftPadding: (mirrored ? 3 : 4) * Theme.unit
        rightPadding: (mirrored ? 4 : 3) * Theme.unit
        topPadding: 3 * Theme.unit
        bottomPadding: 3 * Theme.unit
        Accessible.name: [card.soon, card.stateBadge, card.ask, card.day, card.start, card.end, card.name, card.rhythm, card.place, card.openBadge, card.forWhom, card.online].filter(words => words !== "").join(", ")
        onClicked: card.opened(card.group)

        contentItem: Item {
            implicitHeight: Math.max(times.height, about.height)

            Column {
                id: times
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: card.start !== ""
                width: Math.max(startTime.implicitWidth, endTime.implicitWidth)

                AppText {
                    id: startTime
                    Accessible.ignored: true
                    anchors.left: parent.left
                    text: card.start
                    color: card.cancelled ? Theme.brick : Theme.ink
                    font.pixelSize: Theme.title * 0.92
                    font.bold: true
                    font.strikeout: card.cancelled
                }

                AppText {
                    id: endTime
                    Accessible.ignored: true
                    anchors.left: parent.left
                    text: card.end
                    color: Theme.inkSoft
                    font.pixelSize: Theme.small
                    font.strikeout: card.cancelled
                }
            }

            Column {
                id: about
                anchors.left: times.visible ? times.right : parent.left
                anchors.right: arrow.left
                anchors.leftMargin: times.visible ? 5 * Theme.unit : 0
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.unit / 2

                AppText {
                    Accessible.ignored: true
                    width: parent.width
                    text: card.name
                    font.pixelSize: Theme.heading
                    font.bold: true
                }

                AppText {
                    objectName: "rhythm"
                    Accessible.ignored: true
                    width: parent.width
                    text: card.rhythm
                    font.bold: true
                    visible: text !== ""
                }

                AppText {
                    Accessible.ignored: true
                    width: parent.width
                    text: card.place
                    color: Theme.inkSoft
                    visible: text !== ""
                }

                BadgeRow {
                    width: parent.width
                    soon: card.soon
                    state: card.stateBadge
                    ask: card.ask
                    openBadge: card.openBadge
                    forWhom: card.forWhom
                    online: card.online
                    cancelled: card.cancelled
                    open: card.open
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
}
