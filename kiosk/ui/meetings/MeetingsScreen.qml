// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

ScreenFrame {
    id: screen
    objectName: "meetings"
    title: qsTr("Meetings nearby")

    MeetingsView {
        id: plan
        kiosk: Kiosk
        picked: Navigator.argument("picked", {})
        stretches: Navigator.argument("stretches", 1)
        onRefreshed: {
            Navigator.keep("picked", picked);
            Navigator.keep("stretches", stretches);
        }
        onRepicked: list.startOver()
    }

    // Where the screen is wide, the next meeting and the filters stand beside the list, elsewhere they are its head.
    readonly property bool beside: Theme.landscape && width > 4 * Theme.column

    ScrollPage {
        id: side
        visible: screen.beside
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: screen.beside ? 0.42 * parent.width : 0

        Loader {
            active: screen.beside
            sourceComponent: head
        }
    }

    MeetingsList {
        id: list
        anchors.left: screen.beside ? side.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: more.visible ? more.top : parent.bottom
        anchors.leftMargin: screen.beside ? 5 * Theme.unit : 0
        anchors.bottomMargin: more.visible ? Theme.targetGap : 0
        view: plan
        header: screen.beside ? null : head
    }

    Component {
        id: head

        MeetingsHead {
            width: screen.beside ? side.width : list.width
            view: plan
            onTownsAsked: towns.open()
            onWeekdaysAsked: weekdays.open()
            onDayPartsAsked: dayParts.open()
            onAudiencesAsked: audiences.open()
            bottomPadding: screen.beside ? 0 : 2 * Theme.unit
        }
    }

    MoreButton {
        id: more
        anchors.left: list.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        list: list
        room: parent.height
        words: Kiosk.clockUncertain ? qsTr("Show more groups") : qsTr("Show more meetings")
        onClicked: list.settled = true
    }

    ChoiceSheet {
        id: towns
        parent: screen
        title: qsTr("Where?")
        choices: plan.towns
        onPicked: key => plan.pickTown(key)
    }

    ChoiceSheet {
        id: weekdays
        parent: screen
        title: qsTr("Which days?")
        several: true
        choices: plan.weekdays
        onPicked: key => plan.toggleWeekday(key)
    }

    ChoiceSheet {
        id: dayParts
        parent: screen
        title: qsTr("When in the day?")
        several: true
        choices: plan.dayParts
        onPicked: key => plan.toggleDayPart(key)
    }

    ChoiceSheet {
        id: audiences
        parent: screen
        title: qsTr("For whom?")
        choices: plan.audiences
        onPicked: key => plan.pickForWhom(key)
    }

    Component.onCompleted: {
        if (Navigator.argument("sheet", "") === "towns")
            towns.open();
        else if (Navigator.argument("sheet", "") === "weekdays")
            weekdays.open();
    }
}
