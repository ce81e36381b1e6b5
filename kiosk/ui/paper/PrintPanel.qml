// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// How the sheet fares that was sent to the printer. It may be put out of sight at any time, and comes back when somebody has to see
// to the printer.
Dialog {
    id: panel

    objectName: "printPanel"
    visible: PrintDesk.shown
    first: hide
    onEscaped: PrintDesk.hide()
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    PrintView {
        id: view
        kiosk: Kiosk
        desk: PrintDesk
    }

    Rectangle {
        anchors.fill: parent
        color: Session.highContrast ? "#000000" : "#1B2B30"
        opacity: Session.highContrast ? 1 : 0.6
    }

    MouseArea {
        anchors.fill: parent
    }

    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowered ? parent.height - height - Theme.margin : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Theme.margin, (Theme.compact ? 180 : Theme.lowered ? 140 : 105) * Theme.unit)
        padding: (Theme.compact ? 3 : 7) * Theme.unit
        spacing: Math.max(Theme.targetGap, (Theme.compact ? 1.5 : 3) * Theme.unit)

        Icon {
            width: 2 * Theme.title
            height: width
            visible: !Theme.compact
            name: view.symbol
            color: view.alarming ? Theme.ink : Theme.primary
        }

        AppText {
            id: title
            objectName: "printTitle"
            width: parent.width
            text: view.title
            font.pixelSize: Theme.title
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }

        AppText {
            objectName: "printWords"
            width: parent.width
            text: view.words
            color: Theme.inkSoft
        }

        PushButton {
            id: hide
            objectName: "hidePrinting"
            width: parent.width
            height: Theme.primaryTarget
            text: view.running ? qsTr("Go on meanwhile") : qsTr("Close")
            onClicked: PrintDesk.hide()
        }

        PushButton {
            objectName: "stopPrinting"
            width: parent.width
            visible: view.running
            text: qsTr("Do not print it")
            fill: Theme.surface
            ink: Theme.ink
            rim: Theme.line
            onClicked: PrintDesk.stop()
        }
    }
}
