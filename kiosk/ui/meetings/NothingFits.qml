// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// Nothing fits what is picked, or nothing is planned: what to pick no longer, and the ways to what there is.
Card {
    id: nothing

    required property FilterView view

    objectName: "empty"
    padding: (Theme.compact ? 3 : 5) * Theme.unit
    spacing: Math.max(Theme.targetGap, 2 * Theme.unit)

    AppText {
        width: parent.width
        text: nothing.view.emptyTitle
        font.pixelSize: Theme.heading
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    AppText {
        width: parent.width
        text: nothing.view.emptyWords
        color: Theme.inkSoft
        visible: text !== ""
    }

    Repeater {
        model: nothing.view.drops

        DropButton {
            anchors.left: parent?.left
            width: Math.min(implicitWidth, parent?.width ?? 0)
            onDropped: key => nothing.view.drop(key)
        }
    }

    PushButton {
        objectName: "emptyAction"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("See all meetings")
        visible: nothing.view.filtered
        onClicked: nothing.view.clear()
    }

    AppText {
        width: parent.width
        topPadding: Theme.unit
        text: qsTr("The next meeting of all")
        font.bold: true
        visible: nothing.view.nextOfAll !== ""
    }

    PushButton {
        objectName: "nextOfAll"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: nothing.view.nextOfAll !== ""
        text: nothing.view.nextOfAll
        fill: Theme.primarySoft
        ink: Theme.primary
        rim: Session.highContrast ? Theme.primary : "transparent"
        onClicked: Navigator.open("group", { group: nothing.view.nextOfAllGroup })
    }
}
