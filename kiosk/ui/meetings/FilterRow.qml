// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// The way to the finder, and the filters as chips. Those with several choices open a sheet. On a low panel, where rows of chips
// would leave no room for meetings, those that nobody has picked wait behind one chip, and the news from the centre is another.
Flow {
    id: row

    required property MeetingsView view
    property bool folded: Theme.compact
    signal townsAsked
    signal weekdaysAsked
    signal dayPartsAsked
    signal audiencesAsked

    spacing: Theme.targetGap

    PushButton {
        objectName: "goFinder"
        width: Math.min(implicitWidth, row.width)
        text: qsTr("I can come on …")
        symbol: "calendar"
        size: Theme.small
        fill: Theme.primarySoft
        ink: Theme.primary
        rim: Session.highContrast ? Theme.primary : "transparent"
        radius: height / 2
        leftPadding: 3 * Theme.unit
        rightPadding: 3 * Theme.unit
        onClicked: Navigator.open("finder", { picked: row.view.picked })
    }

    Chip {
        objectName: "filterTown"
        Accessible.description: qsTr("Where?")
        visible: row.view.severalTowns && (!row.folded || row.view.townPicked)
        width: Math.min(implicitWidth, row.width)
        text: row.view.townLabel
        picked: row.view.townPicked
        symbol: "choose"
        symbolBehind: true
        onClicked: row.townsAsked()
    }

    Chip {
        objectName: "filterWeekday"
        Accessible.description: qsTr("Which days?")
        visible: row.view.severalWeekdays && (!row.folded || row.view.weekdayPicked)
        width: Math.min(implicitWidth, row.width)
        text: row.view.weekdayLabel
        picked: row.view.weekdayPicked
        symbol: "choose"
        symbolBehind: true
        onClicked: row.weekdaysAsked()
    }

    Chip {
        objectName: "filterDayPart"
        Accessible.description: qsTr("When in the day?")
        visible: row.view.severalDayParts && (!row.folded || row.view.dayPartPicked)
        width: Math.min(implicitWidth, row.width)
        text: row.view.dayPartLabel
        picked: row.view.dayPartPicked
        symbol: "choose"
        symbolBehind: true
        onClicked: row.dayPartsAsked()
    }

    Chip {
        objectName: "filterForWhom"
        Accessible.description: qsTr("For whom?")
        visible: row.view.severalAudiences && (!row.folded || row.view.forWhomPicked)
        width: Math.min(implicitWidth, row.width)
        text: row.view.forWhomLabel
        picked: row.view.forWhomPicked
        symbol: "choose"
        symbolBehind: true
        onClicked: row.audiencesAsked()
    }

    Chip {
        objectName: "filterOpen"
        visible: row.view.offersOpen && (!row.folded || row.view.onlyOpen)
        text: row.view.openLabel
        picked: row.view.onlyOpen
        onClicked: row.view.toggleOpen()
    }

    Chip {
        objectName: "filterOnline"
        visible: row.view.offersOnline && (!row.folded || row.view.onlyOnline)
        text: row.view.onlineLabel
        picked: row.view.onlyOnline
        onClicked: row.view.toggleOnline()
    }

    Chip {
        objectName: "filterStepFree"
        visible: row.view.offersStepFree && (!row.folded || row.view.stepFree)
        text: row.view.stepFreeLabel
        picked: row.view.stepFree
        onClicked: row.view.toggleStepFree()
    }

    ClearButton {
        view: row.view
    }

    Chip {
        objectName: "moreFilters"
        visible: row.folded
        width: Math.min(implicitWidth, row.width)
        text: qsTr("More choices")
        Accessible.role: Accessible.Button
        onClicked: row.folded = false
    }

    Chip {
        objectName: "headline"
        visible: Theme.compact && Kiosk.headline !== ""
        text: qsTr("News")
        symbol: "info"
        fill: Theme.amberSoft
        rim: Session.highContrast ? Theme.ink : "transparent"
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("News from the centre: %1").arg(Kiosk.headline)
        onClicked: Navigator.open("notices")
    }
}
