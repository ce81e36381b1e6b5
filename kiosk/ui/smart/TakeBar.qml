// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// Under a page, always in sight: the page on paper, and its words on the phone. A low panel has no room for it beside the bar of
// the voice.
Row {
    id: bar

    property bool printable: true
    property string printWords: qsTr("Print page")
    property bool codeable: true
    readonly property int shown: (printable ? 1 : 0) + (codeable ? 1 : 0)
    readonly property real cell: (width - (shown - 1) * spacing) / Math.max(1, shown)
    signal printAsked
    signal codeAsked

    spacing: Theme.targetGap
    visible: shown > 0 && !(Theme.compact && Speech.on)
    height: visible ? implicitHeight : 0

    PushButton {
        id: paper
        objectName: "takePaper"
        width: bar.cell
        height: Math.max(paper.implicitHeight, code.implicitHeight)
        visible: bar.printable
        symbol: "print"
        text: bar.printWords
        onClicked: bar.printAsked()
    }

    PushButton {
        id: code
        objectName: "takeCode"
        width: bar.cell
        height: Math.max(paper.implicitHeight, code.implicitHeight)
        visible: bar.codeable
        symbol: "phone"
        text: qsTr("To your phone")
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.primary
        onClicked: bar.codeAsked()
    }
}
