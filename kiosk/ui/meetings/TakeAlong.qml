// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// Two codes for the phone, the one with a date only while there are dates to tell.
Column {
    id: take

    required property GroupView view
    readonly property bool dated: view.calendarCode !== ""
    readonly property bool living: view.scheduleCode !== ""
    readonly property int codes: (dated ? 1 : 0) + (living ? 1 : 0)
    readonly property int columns: Math.max(1, Math.min(codes, Math.floor(width / (0.8 * Theme.column))))
    readonly property real cell: (width - (columns - 1) * grid.spacing) / columns
    readonly property real tallest: Math.max(dated ? calendar.implicitHeight : 0, living ? net.implicitHeight : 0)

    spacing: 1.5 * Theme.unit
    visible: dated || Kiosk.clockUncertain && living

    AppText {
        width: parent.width
        text: qsTr("Take it with you")
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Grid {
        id: grid
        width: parent.width
        columns: take.columns
        spacing: 3 * Theme.unit

        CodeCard {
            id: calendar
            width: take.cell
            height: take.columns > 1 ? take.tallest : implicitHeight
            visible: take.dated
            payload: take.view.calendarCode
            title: qsTr("Next meeting in your calendar")
            words: qsTr("Works without internet")
        }

        CodeCard {
            id: net
            width: take.cell
            height: take.columns > 1 ? take.tallest : implicitHeight
            visible: take.living
            payload: take.view.scheduleCode
            title: qsTr("See the meeting plan")
            words: take.view.scheduleName
        }
    }
}
