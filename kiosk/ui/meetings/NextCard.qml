// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// The next meeting, and the way to take it along. Where there is little room beside that way it keeps to the name: the list below
// tells where.
Rectangle {
    id: card

    required property MeetingsView view
    readonly property bool beside: width > 2 * Theme.column
    readonly property bool brief: Theme.compact || beside && words.width < 1.4 * Theme.column
    readonly property real edge: Theme.compact ? 3 * Theme.unit : 6 * Theme.unit

    objectName: "next"
    color: Theme.primary
    radius: 3.5 * Theme.unit
    implicitHeight: beside ? words.height + 2 * edge : words.height + take.height + 2 * edge + (Theme.compact ? 2 : 4) * Theme.unit

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: card.edge
        y: card.edge
        width: card.width - 2 * card.edge - (card.beside ? take.width + 3 * Theme.unit : 0)
        spacing: Theme.unit / 2

        AppText {
            width: parent.width
            text: card.view.nextSoon !== "" ? qsTr("Next meeting") : qsTr("Next meeting · %1").arg(card.view.nextWhen)
            color: Theme.onPrimarySoft
            font.pixelSize: Theme.small
            font.bold: true
            font.capitalization: Font.AllUppercase
        }

        AppText {
            width: parent.width
            text: card.view.nextTime
            color: Theme.onPrimary
            font.pixelSize: Theme.compact ? Theme.heading : Theme.title * 1.1
            font.bold: true
        }

        AppText {
            width: parent.width
            text: card.brief ? card.view.nextName : card.view.nextPlace
            color: Theme.onPrimarySoft
            font.pixelSize: Theme.body
        }

        SoonBadge {
            anchors.left: parent.left
            most: parent.width
            words: card.view.nextSoon
        }

        AskBadge {
            anchors.left: parent.left
            most: parent.width
            words: card.view.nextAsk
        }
    }

    PushButton {
        id: take
        objectName: "takeAlong"
        anchors.left: parent.left
        anchors.leftMargin: card.beside ? card.width - width - card.edge : card.edge
        y: card.beside ? (card.height - height) / 2 : card.height - height - card.edge
        height: Math.max(Theme.compact ? Theme.target : Theme.primaryTarget, implicitHeight)
        width: Math.min(implicitWidth, card.width - 2 * card.edge)
        text: qsTr("Print / take along")
        fill: Session.highContrast ? "#000000" : Theme.surface
        ink: Session.highContrast ? "#FFFFFF" : Theme.primary
        onClicked: Navigator.open("group", { group: card.view.nextGroup })
    }
}
