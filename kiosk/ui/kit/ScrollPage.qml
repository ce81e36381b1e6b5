// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit

// A column that scrolls by finger and by a large button.
Item {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias list: flick

    Flickable {
        id: flick
        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: more.visible ? more.top : parent.bottom
        anchors.bottomMargin: more.visible ? Theme.targetGap : 0
        contentWidth: width
        contentHeight: column.implicitHeight + 3 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: flick.width
            spacing: 3 * Theme.unit
        }
    }

    MoreButton {
        id: more
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        list: flick
        room: page.height
    }
}
