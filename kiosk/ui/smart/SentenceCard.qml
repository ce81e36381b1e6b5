// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// A sentence that a person could say of themselves.
Tappable {
    id: card

    required property string title
    required property string words

    objectName: "stage-" + words
    text: qsTr("“%1”").arg(title)
    rim: Theme.line
    radius: 3.5 * Theme.unit
    padding: 4 * Theme.unit
    onClicked: Navigator.open("stage", { stage: words })

    contentItem: Item {
        implicitHeight: sentence.implicitHeight

        AppText {
            id: sentence
            Accessible.ignored: true
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: card.text
            font.pixelSize: Theme.heading
            font.bold: true
        }

        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body
            height: width
            name: "forward"
            color: Theme.inkSoft
        }
    }
}
