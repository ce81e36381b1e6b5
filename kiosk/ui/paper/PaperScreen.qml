// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// The page as it comes out of the printer. The touch that leads here prints it, where there is a printer for visitors.
ScreenFrame {
    id: screen
    objectName: "paper"
    title: qsTr("Your page")
    backText: qsTr("Back")

    // Coming back to the page is not asking for it again.
    Component.onCompleted: {
        if (!Navigator.argument("printed", false)) {
            Navigator.keep("printed", true);
            pdf.print();
        }
    }

    PaperView {
        id: pdf
        kiosk: Kiosk
        desk: PrintDesk
        kind: Navigator.argument("kind", "meeting")
        groups: Navigator.argument("groups", [])
        enclosures: Navigator.argument("enclosures", [])
    }

    PrintView {
        id: printing
        kiosk: Kiosk
        desk: PrintDesk
        watching: PrintDesk.allowed
    }

    ScrollPage {
        anchors.fill: parent
        spacing: 2 * Theme.unit

        Notice {
            objectName: "printerNotice"
            width: parent.width
            words: pdf.trouble !== "" ? pdf.trouble : printing.notice
        }

        PushButton {
            objectName: "printAgain"
            width: parent.width
            visible: pdf.printable && printing.trouble === ""
            symbol: "print"
            text: qsTr("Print it again") + printing.where
            onClicked: pdf.print()
        }

        Repeater {
            model: pdf.pages

            PaperPage {
                anchors.horizontalCenter: parent?.horizontalCenter
                width: Math.min(parent?.width ?? 0, Theme.landscape ? 0.72 * screen.height : 100000)
                pages: pdf.sheets
            }
        }
    }
}
