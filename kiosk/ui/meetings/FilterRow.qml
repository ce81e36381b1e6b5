// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// The filters as chips. Those with several choices open a sheet.
Flow {
    id: row

    required property MeetingsView view
    signal townsAsked
    signal weekdaysAsked
    signal audiencesAsked

    spacing: Theme.targetGap

    Chip {
        objectName: "filterTown"
        visible: row.view.severalTowns
        text: row.view.townLabel
        picked: row.view.town !== ""
        symbol: "choose"
        symbolBehind: true
        onClicked: row.townsAsked()
    }

    Chip {
        objectName: "filterWeekday"
        visible: !Kiosk.clockUncertain
        text: row.view.weekdayLabel
        picked: row.view.weekday !== 0
        symbol: "choose"
        symbolBehind: true
        onClicked: row.weekdaysAsked()
    }

    Chip {
        objectName: "filterForWhom"
        visible: row.view.severalAudiences
        text: row.view.forWhomLabel
        picked: row.view.forWhom !== ""
        symbol: "choose"
        symbolBehind: true
        onClicked: row.audiencesAsked()
    }

    Chip {
        objectName: "filterOpen"
        text: qsTr("Only open")
        picked: row.view.onlyOpen
        onClicked: row.view.onlyOpen = !row.view.onlyOpen
    }

    Chip {
        objectName: "filterOnline"
        text: qsTr("Online")
        picked: row.view.onlyOnline
        onClicked: row.view.onlyOnline = !row.view.onlyOnline
    }
}
