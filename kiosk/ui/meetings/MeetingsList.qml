// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Meetings

// The meetings by day, under whatever head the screen gives; at its end one may look further ahead.
ListView {
    id: list

    required property MeetingsView view

    // Until a finger moves it, the list stays where the visitor left it (or at its top) while its head finds its height.
    property bool settled: false
    property bool restored: false
    property bool placing: false

    // Another choice of filters makes another list; under its head the visitor stays where the filters are.
    function startOver() {
        settled = true;
        if (header === null)
            positionViewAtBeginning();
    }

    // Cards find their height, and move those below them, after they were placed for the first time.
    function place() {
        if (settled || placing)
            return;
        placing = true;
        const card = restored ? itemAtIndex(view.rowOf(Navigator.argument("meeting", ""))) : null;
        if (card)
            contentY = card.y + Navigator.argument("at", 0);
        else if (!restored)
            contentY = originY + Navigator.argument("at", 0);
        placing = false;
    }

    objectName: "list"
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    reuseItems: true
    model: view.meetings
    footer: MeetingsEnd {
        width: list.width
        view: list.view
    }
    delegate: MeetingCard {
        width: list.width
        onOpened: group => Navigator.open("group", { group: group })
        // One that was made and never placed, or waits to be used again, is nowhere on the screen, and nobody may be told of it.
        property bool waits: false
        visible: !waits && ListView.view !== null
        ListView.onPooled: waits = true
        ListView.onReused: waits = false
    }
    onMovementStarted: settled = true
    onContentYChanged: {
        if (!settled)
            return;
        const top = itemAt(width / 2, contentY);
        Navigator.keep("meeting", view.keyOf(indexAt(width / 2, contentY)));
        Navigator.keep("at", contentY - (top ? top.y : originY));
    }
    onOriginYChanged: place()
    onContentHeightChanged: {
        if (restored)
            place();
    }
    Component.onCompleted: {
        const row = view.rowOf(Navigator.argument("meeting", ""));
        restored = row >= 0;
        if (!restored)
            return;
        positionViewAtIndex(row, ListView.Beginning);
        place();
    }
}
