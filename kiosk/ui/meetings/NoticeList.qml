// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// What one must know before going: a cancelled meeting, a condition.
Column {
    id: list

    property alias notices: repeater.model

    spacing: Theme.unit
    visible: repeater.count > 0

    Repeater {
        id: repeater

        Rectangle {
            id: notice

            required property string modelData

            width: list.width
            height: words.height + 3 * Theme.unit
            radius: 2 * Theme.unit
            color: Theme.plumSoft
            border.width: Session.highContrast ? Theme.hairline : 0
            border.color: Theme.plum

            AppText {
                id: words
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: 3 * Theme.unit
                text: notice.modelData
                color: Theme.plum
                font.bold: true
            }
        }
    }
}
