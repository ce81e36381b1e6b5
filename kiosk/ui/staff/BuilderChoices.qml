// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Staff

// What may be chosen of a sheet, from what it is for to the notes on it.
Column {
    id: choices

    required property BuilderView view
    readonly property bool wall: view.use === "wall"
    readonly property bool discharge: view.use === "discharge"
    signal townsAsked
    signal weekdaysAsked
    signal dayPartsAsked
    signal periodsAsked
    signal startsAsked
    signal notesAsked

    spacing: (Theme.compact ? 2 : 3) * Theme.unit

    ChipFlow {
        width: parent.width
        choices: choices.view.uses
        prefix: "use-"
        onPicked: key => choices.view.pickUse(key)
    }

    Chip {
        objectName: "toPins"
        visible: Session.role === Session.Admin
        width: Math.min(implicitWidth, choices.width)
        text: qsTr("Change PINs")
        onClicked: Navigator.open("pins")
    }

    ChipFlow {
        width: parent.width
        visible: choices.discharge && choices.view.hasFavourites
        words: qsTr("Often used")
        choices: choices.view.favourites
        prefix: "favourite-"
        onPicked: key => choices.view.pickFavourite(key)
    }

    BuilderStep {
        width: parent.width
        visible: choices.wall
        number: 1
        words: qsTr("Choose the paper")
    }

    ChipFlow {
        width: parent.width
        visible: choices.wall
        choices: choices.view.papers
        prefix: "paper-"
        onPicked: key => choices.view.pickPaper(key)
    }

    BuilderStep {
        width: parent.width
        visible: choices.discharge || choices.wall
        number: choices.wall ? 2 : 1
        words: choices.wall ? qsTr("All groups, or only some") : qsTr("Choose groups")
    }

    BuilderGroups {
        width: parent.width
        visible: choices.discharge || choices.wall
        view: choices.view
        onTownsAsked: choices.townsAsked()
        onWeekdaysAsked: choices.weekdaysAsked()
        onDayPartsAsked: choices.dayPartsAsked()
    }

    BuilderStep {
        width: parent.width
        visible: !choices.wall
        number: choices.discharge ? 2 : 1
        words: choices.discharge ? qsTr("Enclose") : qsTr("Choose worksheets")
    }

    ChipFlow {
        width: parent.width
        visible: !choices.wall
        choices: choices.discharge ? choices.view.enclosures : choices.view.worksheets
        prefix: "enclose-"
        onPicked: key => choices.discharge ? choices.view.toggleEnclosure(key) : choices.view.toggleWorksheet(key)
    }

    BuilderOptions {
        width: parent.width
        visible: !choices.wall
        view: choices.view
        onPeriodsAsked: choices.periodsAsked()
        onStartsAsked: choices.startsAsked()
        onNotesAsked: choices.notesAsked()
    }
}
