// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "course"
    title: qsTr("What a meeting is like")
    backText: qsTr("Back")

    CourseView {
        id: course
        kiosk: Kiosk
        step: Navigator.argument("step", 1)
        onStepChanged: {
            Navigator.keep("step", step);
            page.list.contentY = 0;
        }
    }

    ScrollPage {
        id: page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.bottomMargin: Theme.targetGap

        Card {
            width: parent.width
            padding: (Theme.compact ? 3 : 7) * Theme.unit
            spacing: (Theme.compact ? 2 : 4) * Theme.unit

            StepNumber {
                width: parent.width
                steps: course.steps
                step: course.step
            }

            AppText {
                objectName: "stepTitle"
                width: parent.width
                text: course.title
                font.pixelSize: Theme.title
                font.bold: true
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            AppText {
                width: parent.width
                text: course.words
                font.pixelSize: Theme.body * 1.2
            }
        }

        CardGrid {
            width: parent.width

            StepNote {
                width: parent.cell
                height: Math.max(implicitHeight, parent.tallest)
                title: qsTr("This you can do")
                words: course.can
                color: Theme.leafSoft
                ink: Theme.leaf
            }

            StepNote {
                width: parent.cell
                height: Math.max(implicitHeight, parent.tallest)
                title: qsTr("This you need not do")
                words: course.needNot
                color: Theme.sand
            }
        }
    }

    Item {
        id: ways
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        height: Math.max(Theme.compact ? Theme.target : Theme.primaryTarget, previous.implicitHeight, next.implicitHeight)

        PushButton {
            id: previous
            objectName: "previousStep"
            anchors.left: parent.left
            width: (parent.width - Theme.targetGap) / 2
            height: parent.height
            visible: !course.first
            text: qsTr("Previous step")
            symbol: "back"
            fill: Theme.surface
            ink: Theme.primary
            rim: Theme.primary
            onClicked: course.previous()
        }

        PushButton {
            id: next
            objectName: "nextStep"
            anchors.right: parent.right
            width: course.first ? parent.width : (parent.width - Theme.targetGap) / 2
            height: parent.height
            visible: !course.last
            text: qsTr("Next step")
            symbol: "forward"
            symbolBehind: true
            onClicked: course.next()
        }

        PushButton {
            objectName: "findMeetings"
            anchors.right: parent.right
            width: (parent.width - Theme.targetGap) / 2
            height: parent.height
            visible: course.last
            text: qsTr("Find meetings")
            onClicked: Navigator.start("meetings")
        }
    }
}
