// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit

// How the sheet is to be: which dates, how large its letters, and notes for this sheet alone.
Flow {
    id: options

    required property BuilderView view
    signal periodsAsked
    signal startsAsked
    signal notesAsked

    spacing: Theme.targetGap

    Chip {
        objectName: "period"
        Accessible.description: qsTr("Which dates?")
        visible: options.view.listsDates
        width: Math.min(implicitWidth, options.width)
        text: options.view.periodLabel
        symbol: "choose"
        symbolBehind: true
        onClicked: options.periodsAsked()
    }

    Chip {
        objectName: "start"
        Accessible.description: qsTr("From when?")
        visible: options.view.listsWeeks
        width: Math.min(implicitWidth, options.width)
        text: options.view.startLabel
        symbol: "choose"
        symbolBehind: true
        onClicked: options.startsAsked()
    }

    Chip {
        objectName: "large"
        visible: options.view.offersLarge
        width: Math.min(implicitWidth, options.width)
        text: qsTr("Large print")
        picked: options.view.large
        symbol: picked ? "check" : ""
        onClicked: options.view.toggleLarge()
    }

    Chip {
        objectName: "notes"
        visible: options.view.use === "discharge"
        width: Math.min(implicitWidth, options.width)
        text: options.view.hasNotes ? qsTr("Change the note") : qsTr("Write a note")
        picked: options.view.hasNotes
        symbol: picked ? "check" : ""
        onClicked: options.notesAsked()
    }
}
