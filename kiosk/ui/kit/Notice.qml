// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A calm line over what stands below: something to know before one trusts it. Gone where there is nothing to say.
Rectangle {
    id: notice

    property string words

    objectName: "notice"
    visible: words !== ""
    implicitHeight: label.height + (Theme.compact ? 2 : 4) * Theme.unit
    radius: 2 * Theme.unit
    color: Theme.amberSoft
    border.width: Session.highContrast ? Theme.hairline : 0
    border.color: Theme.ink

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: 3 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 1.4 * Theme.body
        height: width
        name: "info"
        color: Theme.ink
    }

    AppText {
        id: label
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.rightMargin: 3 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: notice.words
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
}
