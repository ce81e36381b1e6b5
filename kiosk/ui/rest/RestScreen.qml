// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Rest

// Calm while nobody is there. Touching anywhere opens the meetings and presses nothing else.
Rectangle {
    id: screen

    readonly property color soft: Session.highContrast ? "#FFFFFF" : Theme.onPrimarySoft
    readonly property real edge: Theme.compact ? 5 * Theme.unit : 9 * Theme.unit

    objectName: "rest"
    color: Session.highContrast ? "#000000" : Theme.primary

    RestView {
        id: view
        kiosk: Kiosk
    }

    Timer {
        interval: 12000
        running: true
        repeat: true
        onTriggered: view.turn()
    }

    Row {
        id: name
        anchors.left: parent.left
        anchors.right: clock.left
        anchors.top: parent.top
        anchors.margins: screen.edge
        spacing: 2 * Theme.unit

        AppText {
            text: Kiosk.centreName
            color: screen.soft
            font.pixelSize: Theme.body
            font.bold: true
            width: Math.min(implicitWidth, name.width - (mark.visible ? mark.width + name.spacing : 0))
        }

        ExampleMark {
            id: mark
        }
    }

    Column {
        id: clock
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: screen.edge

        AppText {
            anchors.right: parent.right
            text: Kiosk.time
            color: "#FFFFFF"
            font.pixelSize: Theme.compact ? Theme.title : Theme.display * 0.85
            font.bold: true
        }

        AppText {
            anchors.right: parent.right
            text: Kiosk.date
            color: screen.soft
            font.pixelSize: Theme.small
        }
    }

    // As high as name and clock, of which the clock may be missing.
    Item {
        id: head
        anchors.top: parent.top
        anchors.margins: screen.edge
        height: Math.max(name.height, clock.height)
    }

    Column {
        id: principle
        anchors.left: parent.left
        anchors.top: Theme.landscape ? head.bottom : undefined
        anchors.verticalCenter: Theme.landscape ? undefined : parent.verticalCenter
        anchors.verticalCenterOffset: -0.1 * parent.height
        anchors.leftMargin: screen.edge
        anchors.topMargin: Theme.compact ? 3 * Theme.unit : 10 * Theme.unit
        width: Theme.landscape ? (Theme.compact ? 0.9 : 0.66) * parent.width : parent.width - 2 * screen.edge
        spacing: Theme.compact ? Theme.unit : 4 * Theme.unit

        Rectangle {
            width: 15 * Theme.unit
            height: Theme.unit
            radius: height / 2
            color: Theme.amber
        }

        AppText {
            objectName: "principle"
            width: parent.width
            text: view.principle
            color: "#FFFFFF"
            font.pixelSize: Theme.compact ? Theme.title * 1.4 : Theme.display * 1.33
            font.bold: true
            lineHeight: 0.98
        }

        AppText {
            width: parent.width
            text: view.words
            color: screen.soft
            font.pixelSize: Theme.compact ? Theme.body : Theme.heading
        }
    }

    Rectangle {
        id: next
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: invitation.top
        anchors.leftMargin: screen.edge
        anchors.rightMargin: screen.edge
        anchors.bottomMargin: Theme.compact ? 1.5 * Theme.unit : (Theme.landscape ? 5 * Theme.unit : 15 * Theme.unit)
        visible: view.hasNext || Kiosk.caveat !== "" || Kiosk.importantHeadline !== ""
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
                text: view.nextWhen
                color: screen.soft
                font.pixelSize: Theme.small
                font.bold: true
                visible: view.hasNext
            }

            AppText {
                objectName: "nextTime"
                width: parent.width
                text: view.nextTime
                color: "#FFFFFF"
                font.pixelSize: Theme.compact ? Theme.heading : Theme.title
                font.bold: true
                visible: view.hasNext
            }

            AppText {
                width: parent.width
                text: view.nextWords
                color: screen.soft
                font.pixelSize: Theme.body
                visible: view.hasNext && !Theme.compact
            }

            AskBadge {
                most: parent.width
                words: view.hasNext ? view.nextAsk : ""
            }

            AppText {
                objectName: "notice"
                width: parent.width
                topPadding: view.hasNext ? Theme.unit : 0
                text: Kiosk.caveat
                color: "#FFFFFF"
                font.pixelSize: view.hasNext ? Theme.small : Theme.heading
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

    Column {
        id: invitation
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.compact ? 1.5 * Theme.unit : (Theme.landscape ? 5 * Theme.unit : 8 * Theme.unit)
        width: parent.width - 2 * screen.edge
        spacing: Theme.compact ? 0 : Theme.unit

        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Touch the screen to see meetings")
            color: "#FFFFFF"
            font.pixelSize: Theme.compact ? Theme.body : Theme.heading
            font.bold: true
        }

        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("You are anonymous. The screen remembers nothing.")
            color: screen.soft
            font.pixelSize: Theme.small
        }
    }

    Tappable {
        objectName: "wake"
        anchors.fill: parent
        fill: "transparent"
        radius: 0
        focus: true
        text: qsTr("See meetings")
        onClicked: Navigator.start("meetings")
    }
}
