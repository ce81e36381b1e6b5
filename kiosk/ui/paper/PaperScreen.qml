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
        enclosures: Navigator.argument("enclosures", [])
    }

    ScrollPage {
        anchors.fill: parent
        spacing: 2 * Theme.unit

        Notice {
            objectName: "noPrinter"
            width: parent.width
            words: pdf.trouble !== "" ? pdf.trouble : qsTr("No printer is set up. This is the page as it would be printed. Nothing is saved.")
        }

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
