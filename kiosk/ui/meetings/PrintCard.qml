// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit
import Moedested.Meetings

// The large button that leads to paper.
Tappable {
    id: card

    objectName: "print"
    text: qsTr("Print page")
    Accessible.description: anonymous.text
    fill: Theme.primary
    ink: Theme.onPrimary
    radius: 3.5 * Theme.unit
    padding: 3 * Theme.unit
    implicitHeight: Math.max(Theme.primaryTarget, implicitContentHeight + 2 * padding)

    contentItem: Item {
        implicitHeight: column.implicitHeight

        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.unit

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 2.4 * Theme.heading
                height: width
                name: "print"
                color: card.ink
            }

            AppText {
                Accessible.ignored: true
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: card.text
                color: card.ink
                font.pixelSize: Theme.heading
                font.bold: true
            }

            AppText {
                id: anonymous
                Accessible.ignored: true
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("No names on the paper")
                color: Theme.onPrimarySoft
                font.pixelSize: Theme.small
            }
        }
    }
}
