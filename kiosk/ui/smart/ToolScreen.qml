// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

ScreenFrame {
    id: screen
    objectName: "tool"
    title: chosen.found ? chosen.title : qsTr("Tools")
    backText: qsTr("Back")

    // In the order in which they are read; beside each other where there is room.
    readonly property bool beside: chosen.worksheet !== "" && width > 4 * Theme.column

    ToolView {
        id: chosen
        kiosk: Kiosk
        tool: Navigator.argument("tool", "")
    }

    ScrollPage {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.targetGap
        visible: chosen.found

        Grid {
            id: halves
            width: parent.width
            columns: screen.beside ? 2 : 1
            spacing: (screen.beside ? 4 : 3) * Theme.unit

            ToolWords {
                width: screen.beside ? 0.54 * (halves.width - halves.spacing) : halves.width
                view: chosen
            }

            Loader {
                width: screen.beside ? 0.46 * (halves.width - halves.spacing) : halves.width
                active: chosen.worksheet !== ""
                visible: active
                sourceComponent: sheet
            }
        }
    }

    Component {
        id: sheet

        SheetPicture {
            worksheet: chosen.worksheet
        }
    }

    TakeBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        printable: chosen.worksheet !== ""
        printWords: qsTr("Print sheet")
        codeable: chosen.found
        onPrintAsked: Navigator.open("paper", { kind: chosen.worksheet })
        onCodeAsked: code.open()
    }

    ScrollPage {
        anchors.fill: parent
        visible: !chosen.found

        EmptyState {
            width: parent.width
            title: qsTr("This tool is not here")
            words: qsTr("Look at the list and choose another.")
            action: qsTr("See all tools")
            onActed: Navigator.start("tools")
        }
    }

    TakeText {
        id: code
        parent: screen
        words: chosen.codeText
    }

    Component.onCompleted: {
        if (Navigator.argument("code", false))
            code.open();
    }
}
