// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// Two codes for the phone, and paper for everybody else.
Column {
    id: take

    required property GroupView view
    readonly property int codes: net.visible ? 2 : 1
    readonly property int columns: Math.max(1, Math.min(codes + 1, Math.floor(width / (0.8 * Theme.column))))
    readonly property bool inRow: columns > codes
    readonly property real cell: (width - (columns - 1) * grid.spacing) / columns
    readonly property real tallest: Math.max(calendar.implicitHeight, net.visible ? net.implicitHeight : 0)

    function print() {
        Navigator.open("paper", { kind: "meeting", groups: [view.group] });
    }

    spacing: 1.5 * Theme.unit
    visible: view.calendarCode !== ""

    AppText {
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
            payload: take.view.calendarCode
            title: qsTr("Next meeting in your calendar")
            words: qsTr("Works without internet")
        }

        CodeCard {
            id: net
            width: take.cell
            height: take.columns > 1 ? take.tallest : implicitHeight
            visible: take.view.scheduleCode !== ""
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
        visible: !take.inRow
        onClicked: take.print()
    }
}
