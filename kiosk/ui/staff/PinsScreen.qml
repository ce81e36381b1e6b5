// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Staff

// An administrator changes a PIN: whose it is, then the pad, twice.
StaffFrame {
    id: screen
    objectName: "pins"
    title: qsTr("PINs")
    endText: view.pad ? qsTr("Cancel") : qsTr("Finish and wipe")
    wipes: !view.pad
    onEnded: view.leave()
    focus: true
    Keys.onPressed: event => event.accepted = view.pad && view.type(event.key, event.text)

    Component.onCompleted: {
        // As a walk through all states asks for it.
        if (Navigator.argument("role", "") !== "")
            view.pick(Navigator.argument("role", ""));
    }

    PinsView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent
        visible: !view.pad
        spacing: Math.max(Theme.targetGap, (Theme.compact ? 2 : 3) * Theme.unit)

        Notice {
            objectName: "staffTrouble"
            width: parent.width
            words: screen.trouble
        }

        AppText {
            objectName: "pinsWords"
            width: parent.width
            text: view.words
            font.pixelSize: Theme.heading
            font.bold: true
            Accessible.role: Accessible.AlertMessage
        }

        Repeater {
            model: [
                { role: "staff", words: qsTr("The staff’s PIN"), state: view.staffState },
                { role: "admin", words: qsTr("The administrator’s PIN"), state: view.adminState }
            ]

            PushButton {
                required property var modelData

                objectName: "pin-" + modelData.role
                width: parent?.width ?? 0
                text: modelData.words + " · " + modelData.state
                fill: Theme.surface
                ink: Theme.ink
                rim: Theme.line
                onClicked: view.pick(modelData.role)
            }
        }

        PushButton {
            objectName: "toBuilder"
            anchors.left: parent?.left
            text: qsTr("To the sheets")
            onClicked: Navigator.back()
        }
    }

    PinEntry {
        anchors.fill: parent
        visible: view.pad
        view: view
        words: view.words
    }
}
