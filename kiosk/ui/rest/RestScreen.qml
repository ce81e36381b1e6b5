// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Rest

// Calm while nobody is there. Touching anywhere opens the meetings and presses nothing else.
Rectangle {
    id: screen

    readonly property color soft: Session.highContrast ? "#FFFFFF" : Theme.onPrimarySoft
    readonly property real edge: Theme.compact ? 5 * Theme.unit : 9 * Theme.unit
    readonly property real reach: (Theme.compact ? 1 : 3) * Theme.mm

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
        onTriggered: {
            if (Theme.motion > 0)
                turning.restart();
            else
                view.turn();
        }
    }

    SequentialAnimation {
        id: turning

        NumberAnimation { target: principle; property: "opacity"; to: 0; duration: 800; easing.type: Easing.InOutQuad }
        ScriptAction { script: view.turn() }
        NumberAnimation { target: principle; property: "opacity"; to: 1; duration: 800; easing.type: Easing.InOutQuad }
    }

    // All of the picture wanders by a few millimetres, so that no line burns in.
    Item {
        objectName: "wandering"
        x: (Qt.application.layoutDirection === Qt.RightToLeft ? -1 : 1) * Math.round(screen.reach * view.driftX)
        y: Math.round(screen.reach * view.driftY)
        width: parent.width
        height: parent.height

        Row {
            id: name
            anchors.left: parent.left
            anchors.right: clock.left
            anchors.top: parent.top
            anchors.margins: screen.edge
            spacing: 2 * Theme.unit

            // Measured apart from the text: its own implicit width follows the width that it is given.
            TextMetrics {
                id: measure
                font: place.font
                text: place.text
            }

            AppText {
                id: place
                text: Kiosk.centreName
                color: screen.soft
                font.pixelSize: Theme.body
                font.bold: true
                width: Math.min(Math.ceil(measure.advanceWidth) + 1, name.width - (mark.visible ? mark.width + name.spacing : 0))
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
                anchors.left: parent.left
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

        NextMeeting {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: invitation.top
            anchors.leftMargin: screen.edge
            anchors.rightMargin: screen.edge
            anchors.bottomMargin: Theme.compact ? 1.5 * Theme.unit : (Theme.landscape ? 5 * Theme.unit : 15 * Theme.unit)
            rest: view
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
    }

    Rectangle {
        objectName: "night"
        anchors.fill: parent
        color: "#000000"
        opacity: view.shade
        visible: view.shade > 0 && !wake.down
    }

    Tappable {
        id: wake
        objectName: "wake"
        anchors.fill: parent
        fill: "transparent"
        radius: 0
        focus: true
        text: qsTr("See meetings")
        onClicked: Navigator.start("meetings")
    }
}
