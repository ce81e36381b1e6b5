// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// Scrolls a list by a page for those who can't or don't drag; at the end it leads back to the top.
PushButton {
    id: more

    required property Flickable list
    property string words: qsTr("Show more")
    // The height that list and button share. Compared with that and not with the list's own, which depends on the answer.
    required property real room
    readonly property bool atEnd: list.contentY + list.height >= list.contentHeight + list.originY - 2

    objectName: "more"
    visible: list.contentHeight > room + 2
    text: atEnd ? qsTr("To the top") : words
    symbol: atEnd ? "up" : "down"
    fill: Theme.primarySoft
    ink: Theme.primary
    rim: Session.highContrast ? Theme.primary : "transparent"
    size: Theme.body

    onClicked: {
        glide.to = atEnd ? list.originY
                         : Math.min(list.contentY + 0.85 * list.height, list.originY + list.contentHeight - list.height);
        glide.restart();
    }

    NumberAnimation {
        id: glide
        target: more.list
        property: "contentY"
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }
}
