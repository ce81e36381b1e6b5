// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.App
import Moedested.Context

// The main ways, in a row or in a column.
Grid {
    id: ways

    property bool column: false
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    columns: column ? (Theme.lowered ? 2 : 1) : 4
    spacing: Theme.targetGap

    NavigationButton {
        objectName: "goMeetings"
        width: ways.cell
        beside: ways.column
        symbol: "calendar"
        text: qsTr("Meetings")
        here: ["meetings", "group", "finder"].includes(Navigator.screen)
              || Navigator.screen === "paper" && Navigator.argument("groups", []).length > 0
        onClicked: Navigator.start("meetings")
    }

    NavigationButton {
        objectName: "goAbout"
        width: ways.cell
        beside: ways.column
        symbol: "info"
        text: qsTr("About SMART")
        here: ["about", "page", "principles", "course", "stages", "stage", "evidence", "films", "film", "notices"].includes(Navigator.screen)
        onClicked: Navigator.start("about")
    }

    NavigationButton {
        objectName: "goPoints"
        width: ways.cell
        beside: ways.column
        symbol: "points"
        text: qsTr("4 points")
        here: ["points", "point"].includes(Navigator.screen)
        onClicked: Navigator.start("points")
    }

    NavigationButton {
        objectName: "goTools"
        width: ways.cell
        beside: ways.column
        symbol: "tools"
        text: qsTr("Tools")
        here: ["tools", "tool"].includes(Navigator.screen)
        onClicked: Navigator.start("tools")
    }
}
