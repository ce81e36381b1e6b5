// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.App
import Moedested.Context
import Moedested.Kit

// Nobody touched the screen for a while: the one who is still there keeps everything with one touch, otherwise it is wiped.
Dialog {
    id: question

    objectName: "stillThere"
    first: stay
    onEscaped: Session.touch()
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    Rectangle {
        anchors.fill: parent
        color: Session.highContrast ? "#000000" : "#D91B2B30"
    }

    MouseArea {
        anchors.fill: parent
    }

    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowered ? parent.height - height - Theme.margin : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Theme.margin, (Theme.compact ? 180 : Theme.lowered ? 140 : 105) * Theme.unit)
        padding: (Theme.compact ? 3 : 7) * Theme.unit
        spacing: Math.max(Theme.targetGap, (Theme.compact ? 1.5 : 3) * Theme.unit)

        AppText {
            id: title
            width: parent.width
            text: qsTr("Are you still there?")
            font.pixelSize: Theme.title
            font.bold: true
        }

        AppText {
            objectName: "secondsLeft"
            width: parent.width
            text: qsTr("The screen starts over in %n second(s), so that nobody sees what you looked at.", "", Session.secondsLeft)
            color: Theme.inkSoft
        }

        PushButton {
            id: stay
            objectName: "stay"
            width: parent.width
            height: Theme.primaryTarget
            text: qsTr("Yes, I am here")
            onClicked: Session.touch()
        }

        PushButton {
            objectName: "finish"
            width: parent.width
            text: qsTr("No, wipe and finish")
            fill: Theme.surface
            ink: Theme.ink
            rim: Theme.line
            onClicked: Session.wipe()
        }
    }
}
