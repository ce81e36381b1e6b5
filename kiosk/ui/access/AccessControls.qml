// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit

// What makes the screen readable and reachable for the person before it, and help; always there. In equal cells, the last of them
// Help now, which takes what is left of its row; a low panel has them in one row, each as wide as its word.
Flow {
    id: controls

    property int columns: small > 3 ? Math.ceil((small + 1) / 2) : small + 1
    property bool beside: false
    readonly property bool natural: Theme.compact
    readonly property int small: 2 + (low.visible ? 1 : 0) + (still.visible ? 1 : 0) + (language.visible ? 1 : 0)
                                 + (read.visible ? 1 : 0)
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.targetGap) / columns)
    readonly property real tall: Math.max(larger.implicitHeight, contrast.implicitHeight, low.visible ? low.implicitHeight : 0,
                                          still.visible ? still.implicitHeight : 0, read.visible ? read.implicitHeight : 0,
                                          language.visible ? language.implicitHeight : 0,
                                          help.implicitHeight)
    readonly property real wordsWidth: larger.implicitWidth + contrast.implicitWidth + help.implicitWidth
                                       + (read.visible ? read.implicitWidth : 0)
                                       + (language.visible ? language.implicitWidth : 0)
    signal languagesAsked

    spacing: natural ? Math.max(Theme.targetGap, Math.floor((width - wordsWidth) / small)) : Theme.targetGap

    AccessButton {
        id: larger
        objectName: "larger"
        width: controls.natural ? implicitWidth : controls.cell
        height: controls.tall
        beside: controls.beside
        letters: true
        on: Session.textStep > 0
        text: Session.textStep > 0 ? qsTr("Text %1 of %2").arg(Session.textStep + 1).arg(Session.textSteps) : qsTr("Larger text")
        Accessible.description: qsTr("Text size %1 of %2").arg(Session.textStep + 1).arg(Session.textSteps)
        onClicked: Session.enlargeText()
    }

    AccessButton {
        id: contrast
        objectName: "contrast"
        width: controls.natural ? implicitWidth : controls.cell
        height: controls.tall
        beside: controls.beside
        symbol: "contrast"
        on: Session.highContrast
        text: qsTr("Contrast")
        switches: true
        switchedOn: on
        onClicked: Session.toggleContrast()
    }

    AccessButton {
        id: read
        objectName: "readAloud"
        width: controls.natural ? implicitWidth : controls.cell
        height: controls.tall
        beside: controls.beside
        visible: Speech.offered
        symbol: "listen"
        on: Speech.on
        text: qsTr("Read aloud")
        switches: true
        switchedOn: on
        onClicked: Speech.toggle()
    }

    AccessButton {
        id: low
        objectName: "lowReach"
        width: controls.cell
        height: controls.tall
        beside: controls.beside
        visible: !Theme.compact
        symbol: "reach"
        on: Session.lowReach
        text: qsTr("Low buttons")
        Accessible.description: qsTr("All that can be touched moves to the lower half")
        switches: true
        switchedOn: on
        onClicked: Session.toggleLowReach()
    }

    AccessButton {
        id: still
        objectName: "stillMotion"
        width: controls.cell
        height: controls.tall
        beside: controls.beside
        visible: !Theme.compact
        symbol: "still"
        on: Session.stillMotion
        text: qsTr("Still screen")
        Accessible.description: qsTr("Nothing glides or fades")
        switches: true
        switchedOn: on
        onClicked: Session.toggleMotion()
    }

    AccessButton {
        id: language
        objectName: "language"
        width: controls.natural ? implicitWidth : controls.cell
        height: controls.tall
        beside: controls.beside
        visible: Kiosk.severalLanguages
        symbol: "language"
        text: Kiosk.languageName
        Accessible.description: qsTr("Choose language")
        onClicked: controls.languagesAsked()
    }

    HelpButton {
        id: help

        readonly property int cells: controls.columns - controls.small % controls.columns

        width: controls.natural ? implicitWidth : cells * controls.cell + (cells - 1) * Theme.targetGap
        height: controls.tall
    }
}
