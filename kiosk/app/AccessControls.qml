// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.App
import Moedested.Kit

// What makes the screen readable for the person before it, and help; always there.
Grid {
    id: controls

    property bool column: false
    readonly property real cell: column ? width : 0
    readonly property int shown: language.visible ? 4 : 3
    // What the controls take of a row, without the gaps.
    readonly property real wordsWidth: larger.implicitWidth + contrast.implicitWidth + help.implicitWidth
                                       + (language.visible ? language.implicitWidth : 0)
    signal languagesAsked

    columns: column ? 1 : shown
    spacing: Theme.targetGap
    verticalItemAlignment: Grid.AlignVCenter

    AccessButton {
        id: larger
        objectName: "larger"
        width: controls.column ? controls.cell : implicitWidth
        beside: controls.column
        letters: true
        text: qsTr("Larger text")
        onClicked: Session.enlargeText()
    }

    AccessButton {
        id: contrast
        objectName: "contrast"
        width: controls.column ? controls.cell : implicitWidth
        beside: controls.column
        symbol: "contrast"
        text: qsTr("Contrast")
        Accessible.checkable: true
        Accessible.checked: Session.highContrast
        onClicked: Session.toggleContrast()
    }

    AccessButton {
        id: language
        objectName: "language"
        width: controls.column ? controls.cell : implicitWidth
        beside: controls.column
        visible: Kiosk.severalLanguages
        symbol: "language"
        text: Kiosk.languageName
        Accessible.description: qsTr("Choose language")
        onClicked: controls.languagesAsked()
    }

    PushButton {
        id: help
        objectName: "help"
        width: controls.column ? controls.cell : implicitWidth
        text: qsTr("Help now")
        size: Theme.label
        fill: Theme.brick
        ink: Theme.onBrick
        onClicked: {
            if (Navigator.screen !== "help")
                Navigator.open("help");
        }
    }
}
