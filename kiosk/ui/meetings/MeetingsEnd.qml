// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// What stands under the list: what to do where nothing fits, and the way further ahead.
Column {
    id: end

    required property MeetingsView view

    spacing: 2 * Theme.unit
    topPadding: Theme.unit
    bottomPadding: Theme.unit

    NothingFits {
        width: parent.width
        visible: end.view.emptyTitle !== ""
        view: end.view
    }

    AppText {
        width: parent.width
        text: end.view.shownUntil
        color: Theme.inkSoft
        visible: text !== ""
    }

    PushButton {
        objectName: "showMore"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: end.view.hasMore
        text: qsTr("Show four more weeks")
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.primary
        onClicked: end.view.showMore()
    }
}
