// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Paper

ScreenFrame {
    id: screen
    objectName: "paper"
    title: qsTr("Your page")
    backText: qsTr("Back")

    PaperView {
        id: pdf
        kiosk: Kiosk
        kind: Navigator.argument("kind", "meeting")
        groups: Navigator.argument("groups", [])
    }

    Rectangle {
        id: notice
        objectName: "noPrinter"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: words.height + (Theme.compact ? 2 : 4) * Theme.unit
        radius: 2 * Theme.unit
        color: Session.highContrast ? "#000000" : "#FBEDD0"
        border.width: Session.highContrast ? Theme.hairline : 0
        border.color: Theme.ink

        AppText {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 3 * Theme.unit
            text: pdf.trouble !== "" ? pdf.trouble : qsTr("No printer is set up. This is the page as it would be printed. Nothing is saved.")
            font.bold: true
        }
    }

    ScrollPage {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: 2 * Theme.unit

        Repeater {
            model: pdf.pages

            PaperPage {
                anchors.horizontalCenter: parent?.horizontalCenter
                width: Math.min(parent?.width ?? 0, Theme.landscape ? 0.72 * screen.height : 100000)
                view: pdf
            }
        }
    }
}
