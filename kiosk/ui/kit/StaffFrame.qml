// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// What every staff screen has in common: a dark head that says when the screen locks, the button that ends it all, and room for the
// content. Lowered, the head is the upper half, and the button stands below it with everything else that can be touched.
Item {
    id: frame

    property string title
    // On the staff's own PC, where nothing locks.
    property bool onDesk: false
    property string endText: onDesk ? qsTr("Start over") : qsTr("Finish and wipe")
    default property alias content: area.data
    // What those behind the door ought to know; each screen shows it at the head of what scrolls, where it takes no room for good.
    readonly property string trouble: lock.trouble
    readonly property color soft: Session.highContrast ? "#FFFFFF" : Theme.onPrimarySoft
    // False where the button only leads away, and says so by `ended`.
    property bool wipes: true
    signal ended

    LockView {
        id: lock
        kiosk: Kiosk
        session: Session
    }

    Rectangle {
        id: head
        objectName: "staffHead"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.lowered ? Theme.height / 2 : Math.max(words.height, end.height) + (Theme.compact ? 3 : 7) * Theme.unit
        color: Session.highContrast ? "#000000" : "#1B2B30"

        Column {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin + (Theme.lowered ? 0 : end.width + 3 * Theme.unit)
            y: Theme.lowered ? head.height - height - Theme.margin : (head.height - height) / 2

            AppText {
                objectName: "staffLock"
                width: parent.width
                visible: !frame.onDesk
                text: lock.words
                color: frame.soft
                font.pixelSize: Theme.label
            }

            AppText {
                objectName: "title"
                width: parent.width
                text: frame.title
                color: "#FFFFFF"
                font.pixelSize: Theme.title
                font.bold: true
                lineHeight: 1
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.hairline
            color: "#FFFFFF"
            visible: Session.highContrast
        }
    }

    PushButton {
        id: end
        objectName: "staffEnd"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.lowered ? head.height + 2 * Theme.unit : (head.height - height) / 2
        text: frame.endText
        size: Theme.label
        leftPadding: 3 * Theme.unit
        rightPadding: 3 * Theme.unit
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.line
        ring: Theme.lowered ? Theme.primary : "#FFFFFF"
        onClicked: {
            if (frame.wipes)
                Session.wipe();
            else
                frame.ended();
        }
    }

    Item {
        id: area
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: Theme.lowered ? end.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? 1.5 * Theme.unit : Theme.lowered ? 2 * Theme.unit : 3 * Theme.unit
    }
}
