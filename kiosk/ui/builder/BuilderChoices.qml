// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit

// What may be chosen of a sheet, from what it is for to the notes on it.
Column {
    id: choices

    required property BuilderView view
    readonly property bool wall: view.use === "wall"
    readonly property bool discharge: view.use === "discharge"
    // Little of the page is in sight at once: the first groups come before what helps among many.
    readonly property bool tight: Theme.compact || Theme.lowered || Session.textStep > 1
    readonly property bool favours: discharge && view.hasFavourites
    signal townsAsked
    signal weekdaysAsked
    signal dayPartsAsked
    signal periodsAsked
    signal startsAsked
    signal notesAsked

    spacing: (Theme.compact ? 2 : 3) * Theme.unit

    Component {
        id: favourites

        ChipFlow {
            words: qsTr("Often used")
            offer: choices.view.favourites
            prefix: "favourite-"
            onPicked: key => choices.view.pickFavourite(key)
        }
    }

    ChipFlow {
        width: parent.width
        offer: choices.view.uses
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

    Loader {
        width: parent.width
        active: choices.favours && !choices.tight
        visible: active
        sourceComponent: favourites
    }

    StepHeading {
        width: parent.width
        visible: choices.wall
        number: 1
        words: qsTr("Choose the paper")
    }

    ChipFlow {
        width: parent.width
        visible: choices.wall
        offer: choices.view.papers
        prefix: "paper-"
        onPicked: key => choices.view.pickPaper(key)
    }

    StepHeading {
        width: parent.width
        visible: choices.discharge || choices.wall
        number: choices.wall ? 2 : 1
        words: choices.wall ? qsTr("All groups, or only some") : qsTr("Choose groups")
    }

    BuilderGroups {
        width: parent.width
        visible: choices.discharge || choices.wall
        view: choices.view
        tight: choices.tight
        onTownsAsked: choices.townsAsked()
        onWeekdaysAsked: choices.weekdaysAsked()
        onDayPartsAsked: choices.dayPartsAsked()
    }

    Loader {
        width: parent.width
        active: choices.favours && choices.tight
        visible: active
        sourceComponent: favourites
    }

    StepHeading {
        width: parent.width
        visible: !choices.wall
        number: choices.discharge ? 2 : 1
        words: choices.discharge ? qsTr("Enclose") : qsTr("Choose worksheets")
    }

    ChipFlow {
        width: parent.width
        visible: !choices.wall
        offer: choices.discharge ? choices.view.enclosures : choices.view.worksheets
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
