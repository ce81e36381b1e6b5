// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Builder
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// From groups to paper on one screen: what to choose at one side, the sheet itself at the other, what it takes to print it below.
StaffFrame {
    id: screen
    objectName: "builder"
    title: view.title
    onDesk: Desk.present

    // Side by side on a wide picture, and where only the lower half is left.
    readonly property bool beside: Theme.landscape || Theme.lowered
    readonly property real gap: Math.max(Theme.targetGap, (Theme.compact ? 2 : 3) * Theme.unit)

    BuilderView {
        id: view
        kiosk: Kiosk
        desk: PrintDesk
    }

    Connections {
        target: Session

        function onWiped() {
            view.forget();
        }
    }

    Component.onCompleted: {
        // As a walk through all states asks for it.
        view.pickUse(Navigator.argument("use", "discharge"));
        for (const group of Navigator.argument("groups", []))
            view.toggleGroup(group);
        if (Navigator.argument("notes", false))
            notes.open();
        if (Navigator.argument("zoomed", false))
            sheet.show(0);
    }

    ScrollPage {
        id: choices
        objectName: "choices"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: screen.beside ? parent.bottom : pages.top
        anchors.bottomMargin: screen.beside ? 0 : screen.gap
        width: screen.beside ? Math.floor(0.56 * (parent.width - screen.gap)) : parent.width
        spacing: screen.gap

        Notice {
            objectName: "staffTrouble"
            width: parent.width
            words: screen.trouble
        }

        BuilderChoices {
            width: parent.width
            view: view
            onTownsAsked: towns.open()
            onWeekdaysAsked: weekdays.open()
            onDayPartsAsked: dayParts.open()
            onPeriodsAsked: periods.open()
            onStartsAsked: starts.open()
            onNotesAsked: notes.open()
        }
    }

    PreviewPages {
        id: pages
        anchors.left: screen.beside ? choices.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: screen.beside ? screen.gap : 0
        anchors.bottom: bar.top
        anchors.bottomMargin: screen.gap
        height: !screen.beside && view.trouble !== "" ? least : Math.floor((screen.beside ? 1 : 0.37) * (parent.height - bar.height - screen.gap))
        preview: view.preview
        trouble: view.trouble
        number: view.use === "worksheets" ? 2 : 3
        onZoomed: page => sheet.show(page)
    }

    BuilderBar {
        id: bar
        anchors.left: pages.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        view: view
        onLanguagesAsked: languages.open()
        onWaysAsked: ways.open()
    }

    ChoiceSheet {
        id: towns
        parent: screen
        title: qsTr("Where?")
        choices: view.towns
        onPicked: key => view.pickTown(key)
    }

    ChoiceSheet {
        id: weekdays
        parent: screen
        title: qsTr("Can come on …")
        choices: view.weekdays
        several: true
        onPicked: key => view.toggleWeekday(key)
    }

    ChoiceSheet {
        id: dayParts
        parent: screen
        title: qsTr("When in the day?")
        choices: view.dayParts
        several: true
        onPicked: key => view.toggleDayPart(key)
    }

    ChoiceSheet {
        id: periods
        parent: screen
        title: qsTr("Which dates?")
        choices: view.periods
        onPicked: key => view.pickPeriod(key)
    }

    ChoiceSheet {
        id: starts
        parent: screen
        title: qsTr("From when?")
        choices: view.starts
        onPicked: key => view.pickStart(key)
    }

    ChoiceSheet {
        id: languages
        parent: screen
        title: qsTr("The sheet’s language")
        choices: view.languages
        onPicked: key => view.pickLanguage(key)
    }

    ChoiceSheet {
        id: ways
        parent: screen
        title: qsTr("How is it printed?")
        choices: PrintDesk.ways
        several: true
        onPicked: key => PrintDesk.toggleWay(key)
    }

    PreviewSheet {
        id: sheet
        parent: screen
        preview: view.preview
    }

    BuilderNotes {
        id: notes
        parent: screen
        view: view
    }
}
