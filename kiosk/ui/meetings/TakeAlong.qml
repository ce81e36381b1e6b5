// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// Two codes for the phone, and paper for everybody else. Code and paper with dates only while there are dates to tell.
Column {
    id: take

    required property GroupView view
    readonly property bool dated: view.calendarCode !== ""
    readonly property bool living: view.scheduleCode !== ""
    readonly property int codes: (dated ? 1 : 0) + (living ? 1 : 0)
    readonly property int columns: Math.max(1, Math.min(codes + (dated ? 1 : 0), Math.floor(width / (0.8 * Theme.column))))
    readonly property bool inRow: dated && columns > codes
    readonly property real cell: (width - (columns - 1) * grid.spacing) / columns
    readonly property real tallest: Math.max(dated ? calendar.implicitHeight : 0, living ? net.implicitHeight : 0)

    function print() {
        Navigator.open("paper", { kind: "meeting", groups: [view.group] });
    }

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

        PrintCard {
            width: take.cell
            height: Math.max(take.tallest, implicitHeight)
            visible: take.inRow
            onClicked: take.print()
        }
    }

    PrintCard {
        width: parent.width
        visible: take.dated && !take.inRow
        onClicked: take.print()
    }
}
