// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// The last row: in which language, how many, and onto paper. Without a printer there is nothing to print on, and no button.
Flow {
    id: bar

    required property BuilderView view
    signal languagesAsked
    signal waysAsked

    spacing: Theme.targetGap
    bottomPadding: (Theme.compact ? 1.5 : 3) * Theme.unit

    PrintView {
        id: paper
        kiosk: Kiosk
        desk: PrintDesk
        watching: true
    }

    Notice {
        objectName: "printerTrouble"
        width: bar.width
        words: paper.trouble === "" ? "" : paper.trouble + ". " + paper.help
    }

    Notice {
        objectName: "deskWords"
        width: bar.width
        words: Desk.words
    }

    PushButton {
        objectName: "sheetLanguage"
        Accessible.description: qsTr("The sheet’s language")
        visible: Kiosk.severalLanguages
        text: bar.view.languageLabel
        symbol: "choose"
        symbolBehind: true
        fill: Theme.surface
        ink: Theme.ink
        rim: Theme.line
        onClicked: bar.languagesAsked()
    }

    DeskBar {
        visible: Desk.present && bar.view.trouble === ""
        view: bar.view
    }

    Row {
        spacing: Theme.targetGap
        visible: PrintDesk.allowed && bar.view.trouble === ""

        PushButton {
            objectName: "fewerCopies"
            leftPadding: 2 * Theme.unit
            rightPadding: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: "−"
            Accessible.name: qsTr("One copy fewer")
            enabled: bar.view.copies > 1
            fill: Theme.surface
            ink: Theme.ink
            rim: Theme.line
            onClicked: bar.view.changeCopies(-1)
        }

        AppText {
            objectName: "copies"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%n copy(ies)", "", bar.view.copies)
            font.bold: true
        }

        PushButton {
            objectName: "moreCopies"
            leftPadding: 2 * Theme.unit
            rightPadding: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: "+"
            Accessible.name: qsTr("One copy more")
            fill: Theme.surface
            ink: Theme.ink
            rim: Theme.line
            onClicked: bar.view.changeCopies(1)
        }
    }

    PushButton {
        objectName: "ways"
        // Half a screen of the largest letters has room for what is needed alone.
        visible: PrintDesk.allowed && bar.view.trouble === "" && paper.hasWays && !(Theme.lowered && Session.textStep > 2)
        text: paper.ways
        symbol: "choose"
        symbolBehind: true
        fill: Theme.surface
        ink: Theme.ink
        rim: Theme.line
        onClicked: bar.waysAsked()
    }

    PushButton {
        objectName: "print"
        width: bar.width
        visible: PrintDesk.allowed && bar.view.trouble === ""
        text: qsTr("Print %n page(s)", "", bar.view.preview.count) + paper.where
        symbol: "print"
        onClicked: bar.view.print()
    }
}
