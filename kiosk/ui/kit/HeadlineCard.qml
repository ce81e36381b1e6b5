// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// What the centre tells first, on one calm line, and the way to the rest of it. Gone where there is nothing to tell.
Tappable {
    id: card

    objectName: "headline"
    visible: Kiosk.headline !== ""
    text: Kiosk.headline
    fill: Theme.amberSoft
    rim: Session.highContrast ? Theme.ink : "transparent"
    radius: 2 * Theme.unit
    leftPadding: 3 * Theme.unit
    rightPadding: 3 * Theme.unit
    topPadding: 1.5 * Theme.unit
    bottomPadding: 1.5 * Theme.unit
    Accessible.name: qsTr("News from the centre: %1").arg(Kiosk.headline)
    onClicked: Navigator.open("notices")

    contentItem: Item {
        implicitHeight: words.height

        Icon {
            id: sign
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 1.4 * Theme.body
            height: width
            name: "info"
            color: Theme.ink
        }

        AppText {
            id: words
            Accessible.ignored: true
            anchors.left: sign.right
            anchors.right: arrow.left
            anchors.leftMargin: 2 * Theme.unit
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: card.text
            font.bold: true
        }

        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body
            height: width
            name: "forward"
            color: Theme.ink
        }
    }
}
