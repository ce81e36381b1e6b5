// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Paper
import Moedested.Smart

// The worksheet's real pages side by side, small; a touch shows them large.
Tappable {
    id: picture

    required property string worksheet

    objectName: "worksheet"
    text: qsTr("See the sheet large")
    Accessible.name: [qsTr("The worksheet"), pdf.trouble, text].filter(words => words !== "").join(". ")
    rim: Theme.line
    radius: 3.5 * Theme.unit
    padding: 4 * Theme.unit
    onClicked: Navigator.open("paper", { kind: worksheet })

    PaperView {
        id: pdf
        kiosk: Kiosk
        kind: picture.worksheet
    }

    contentItem: Column {
        spacing: 2 * Theme.unit

        AppText {
            Accessible.ignored: true
            width: parent.width
            text: qsTr("The worksheet")
            font.pixelSize: Theme.heading
            font.bold: true
        }

        AppText {
            Accessible.ignored: true
            width: parent.width
            visible: text !== ""
            text: pdf.trouble
        }

        Row {
            id: row
            readonly property real cell: Math.min((width - spacing * (pdf.pages - 1)) / Math.max(1, pdf.pages), 6 * Theme.column / 5)

            width: parent.width
            spacing: 2 * Theme.unit

            Repeater {
                model: pdf.pages

                PaperPage {
                    width: row.cell
                    pages: pdf.sheets
                }
            }
        }

        Row {
            width: parent.width
            spacing: Theme.unit

            AppText {
                Accessible.ignored: true
                width: Math.min(implicitWidth, parent.width - sign.width - parent.spacing)
                text: picture.text
                color: Theme.primary
                font.bold: true
            }

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.body
                height: width
                name: "forward"
                color: Theme.primary
            }
        }
    }
}
