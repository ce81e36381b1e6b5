// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Staff

// The staff door: a pad for the PIN, or why there is none just now. Beside the words where the picture is broad, else below them.
StaffFrame {
    id: screen
    objectName: "door"
    title: view.title
    endText: qsTr("Cancel")
    wipes: false
    focus: true
    onEnded: Navigator.back()
    Keys.onPressed: event => event.accepted = view.type(event.key, event.text)

    DoorView {
        id: view
        kiosk: Kiosk
        door: StaffDoor
        shown: Navigator.argument("shown", "")
    }

    ScrollPage {
        anchors.fill: parent
        visible: !view.pad

        Card {
            width: parent.width
            padding: (Theme.compact ? 3 : 5) * Theme.unit

            AppText {
                objectName: "doorClosed"
                width: parent.width
                text: view.words
                font.pixelSize: Theme.heading
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    PinEntry {
        anchors.fill: parent
        visible: view.pad
        view: view
        words: view.words
    }
}
