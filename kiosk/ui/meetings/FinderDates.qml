// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// The dates that fit, each leading to its group, and the codes for the phone; or what to pick no longer.
Column {
    id: dates

    required property FinderView view

    spacing: Math.max(Theme.targetGap, 1.5 * Theme.unit)

    AppText {
        width: parent.width
        text: dates.view.heading
        font.pixelSize: Theme.heading
        font.bold: true
        visible: repeater.count > 0
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AppText {
        width: parent.width
        text: qsTr("No dates can be told while the clock may be wrong. These groups fit. Call to hear when they meet.")
        visible: Kiosk.clockUncertain && repeater.count > 0
    }

    Repeater {
        id: repeater
        model: dates.view.dates

        FoundCard {
            width: parent?.width ?? 0
            onOpened: group => Navigator.open("group", { group: group })
        }
    }

    NothingFits {
        width: parent.width
        visible: dates.view.emptyTitle !== ""
        view: dates.view
    }

    Grid {
        id: codes
        readonly property int shown: (calendar.visible ? 1 : 0) + (plan.visible ? 1 : 0)
        readonly property real cell: (width - (columns - 1) * spacing) / columns

        width: parent.width
        visible: repeater.count > 0 && shown > 0
        columns: shown > 1 && width > 1.6 * Theme.column ? 2 : 1
        spacing: 3 * Theme.unit
        topPadding: Theme.unit

        CodeCard {
            id: calendar
            width: codes.cell
            height: codes.columns > 1 ? Math.max(implicitHeight, plan.implicitHeight) : implicitHeight
            visible: dates.view.calendarCode !== ""
            payload: dates.view.calendarCode
            title: qsTr("The first date in your calendar")
            words: qsTr("Works without internet")
        }

        CodeCard {
            id: plan
            width: codes.cell
            height: codes.columns > 1 ? Math.max(implicitHeight, calendar.implicitHeight) : implicitHeight
            visible: dates.view.scheduleCode !== ""
            payload: dates.view.scheduleCode
            title: qsTr("See the meeting plan")
            words: dates.view.scheduleName
        }
    }
}
