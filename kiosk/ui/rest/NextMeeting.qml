// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Rest

// The next meeting on a raised card, and what one ought to know of the plan.
Rectangle {
    id: next

    required property RestView rest
    readonly property color soft: Session.highContrast ? "#FFFFFF" : Theme.onPrimarySoft

    visible: next.rest.hasNext || Kiosk.caveat !== "" || Kiosk.importantHeadline !== ""
    height: lines.height + (Theme.compact ? 3 : 8) * Theme.unit
    radius: 3.5 * Theme.unit
    color: Session.highContrast ? "#000000" : Theme.onPrimaryRaised
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: "#FFFFFF"

    Column {
        id: lines
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: (Theme.compact ? 3 : 5.5) * Theme.unit
        spacing: Theme.compact ? 0 : Theme.unit / 2

        AppText {
            width: parent.width
            text: next.rest.nextWhen
            color: next.soft
            font.pixelSize: Theme.small
            font.bold: true
            visible: next.rest.hasNext
        }

        AppText {
            objectName: "nextTime"
            width: parent.width
            text: next.rest.nextTime
            color: "#FFFFFF"
            font.pixelSize: Theme.compact ? Theme.heading : Theme.title
            font.bold: true
            visible: next.rest.hasNext
        }

        AppText {
            width: parent.width
            text: next.rest.nextWords
            color: next.soft
            font.pixelSize: Theme.body
            visible: next.rest.hasNext && !Theme.compact
        }

        AskBadge {
            anchors.left: parent.left
            most: parent.width
            words: next.rest.hasNext ? next.rest.nextAsk : ""
        }

        AppText {
            objectName: "notice"
            width: parent.width
            topPadding: next.rest.hasNext ? Theme.unit : 0
            text: Kiosk.caveat
            color: "#FFFFFF"
            font.pixelSize: next.rest.hasNext ? Theme.small : Theme.heading
            font.bold: true
            visible: text !== ""
        }

        AppText {
            objectName: "importantHeadline"
            width: parent.width
            topPadding: Theme.compact ? 0 : Theme.unit
            text: qsTr("News: %1").arg(Kiosk.importantHeadline)
            color: "#FFFFFF"
            font.pixelSize: Theme.body
            font.bold: true
            visible: Kiosk.importantHeadline !== ""
        }
    }
}
