// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

ScreenFrame {
    id: screen
    objectName: "meetings"
    title: qsTr("Meetings nearby")

    MeetingsView {
        id: plan
        kiosk: Kiosk
        town: Navigator.argument("town", "")
        weekday: Navigator.argument("weekday", 0)
        forWhom: Navigator.argument("forWhom", "")
        onlyOpen: Navigator.argument("onlyOpen", false)
        onlyOnline: Navigator.argument("onlyOnline", false)
        onRefreshed: {
            Navigator.keep("town", town);
            Navigator.keep("weekday", weekday);
            Navigator.keep("forWhom", forWhom);
            Navigator.keep("onlyOpen", onlyOpen);
            Navigator.keep("onlyOnline", onlyOnline);
        }
    }

    // Where the screen is wide, the next meeting and the filters stand beside the list, elsewhere they are its head.
    readonly property bool beside: Theme.landscape && width > 4 * Theme.column

    Flickable {
        id: side
        visible: screen.beside
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        width: screen.beside ? 0.42 * parent.width : 0
        contentHeight: sideHead.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        MeetingsHead {
            id: sideHead
            width: side.width
            visible: screen.beside
            view: plan
            onTownsAsked: towns.open()
            onWeekdaysAsked: weekdays.open()
            onAudiencesAsked: audiences.open()
        }
    }

    ListView {
        id: list
        objectName: "list"

        // Until a finger moves it, the list stays where the visitor left it (or at its top) while its head finds its height.
        property bool settled: false

        anchors.left: screen.beside ? side.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: more.visible ? more.top : parent.bottom
        anchors.leftMargin: screen.beside ? 5 * Theme.unit : 0
        anchors.bottomMargin: more.visible ? Theme.targetGap : 0
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: plan.meetings
        header: screen.beside ? null : portraitHead
        footer: plan.emptyTitle === "" ? null : nothing
        delegate: MeetingCard {
            width: list.width
            onOpened: group => Navigator.open("group", { group: group })
        }
        onMovementStarted: settled = true
        onContentYChanged: {
            if (settled)
                Navigator.keep("at", contentY - originY);
        }
        onOriginYChanged: {
            if (!settled)
                contentY = originY + Navigator.argument("at", 0);
        }
    }

    Component {
        id: portraitHead

        MeetingsHead {
            width: list.width
            view: plan
            onTownsAsked: towns.open()
            onWeekdaysAsked: weekdays.open()
            onAudiencesAsked: audiences.open()
            bottomPadding: 2 * Theme.unit
        }
    }

    Component {
        id: nothing

        EmptyState {
            width: list.width
            title: plan.emptyTitle
            words: plan.emptyWords
            action: plan.filtered ? qsTr("See all meetings") : ""
            onActed: plan.clear()
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
        onPicked: key => plan.town = key
    }

    ChoiceSheet {
        id: weekdays
        parent: screen
        title: qsTr("Which day?")
        choices: plan.weekdays
        onPicked: key => plan.weekday = parseInt(key)
    }

    ChoiceSheet {
        id: audiences
        parent: screen
        title: qsTr("For whom?")
        choices: plan.audiences
        onPicked: key => plan.forWhom = key
    }

    Component.onCompleted: {
        if (Navigator.argument("sheet", "") === "towns")
            towns.open();
    }
}
