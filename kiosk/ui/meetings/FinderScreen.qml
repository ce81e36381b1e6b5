// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

ScreenFrame {
    id: screen
    objectName: "finder"
    title: qsTr("I can come on …")
    backText: qsTr("Back to meetings")

    FinderView {
        id: found
        kiosk: Kiosk
        picked: Navigator.argument("picked", {})
        onRefreshed: Navigator.keep("picked", picked)
    }

    // Where the screen is wide, the dates stand beside the questions, elsewhere under them.
    readonly property bool beside: Theme.landscape && width > 4 * Theme.column

    ScrollPage {
        id: questions
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: screen.beside ? 0.5 * (parent.width - 5 * Theme.unit) : parent.width
        foot: screen.beside ? null : print

        Notice {
            width: parent.width
            words: Kiosk.caveat
        }

        FinderQuestions {
            width: parent.width
            view: found
            onTownsAsked: towns.open()
        }

        Loader {
            width: parent.width
            active: !screen.beside
            visible: active
            sourceComponent: dates
        }
    }

    ScrollPage {
        id: side
        anchors.left: questions.right
        anchors.leftMargin: 5 * Theme.unit
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: screen.beside
        foot: screen.beside ? print : null

        Loader {
            width: parent.width
            active: screen.beside
            sourceComponent: dates
        }
    }

    Component {
        id: dates

        FinderDates {
            view: found
        }
    }

    PushButton {
        id: print
        objectName: "print"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        width: (screen.beside ? side : questions).footWidth
        height: Theme.compact ? Theme.target : Theme.primaryTarget
        visible: found.groups.length > 0
        text: qsTr("Print / take along")
        symbol: "print"
        onClicked: Navigator.open("paper", { kind: found.paper, groups: found.groups })
    }

    ChoiceSheet {
        id: towns
        parent: screen
        title: qsTr("Where?")
        choices: found.towns
        onPicked: key => found.pickTown(key)
    }
}
