// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit

// What steers the voice while the screen is read aloud. Touching anything else hushes it. On a low panel it stands where the access
// controls are else, with the way to help.
Rectangle {
    id: bar

    objectName: "speechBar"
    visible: Speech.on
    color: Theme.primarySoft
    implicitHeight: column.height + 2 * edge
    readonly property real edge: (Theme.compact ? 1 : 2) * Theme.unit
    Component.onCompleted: Speech.bar = bar

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.hairline
        color: Theme.line
    }

    Column {
        id: column
        x: Theme.margin
        y: bar.edge
        width: bar.width - 2 * Theme.margin
        spacing: Theme.targetGap

        Notice {
            objectName: "speechBroken"
            width: parent.width
            words: Speech.broken ? qsTr("Reading aloud does not work right now. Try again, or ask the staff.") : ""
        }

        Flow {
            width: parent.width
            spacing: Theme.targetGap

            SpeechButton {
                objectName: "speechPause"
                symbol: Speech.speaking ? "pause" : "listen"
                text: Speech.speaking ? qsTr("Pause") : qsTr("Go on")
                onClicked: Speech.pauseOrGoOn()
            }

            SpeechButton {
                objectName: "speechBack"
                symbol: "back"
                text: qsTr("Previous")
                onClicked: Speech.sentenceBack()
            }

            SpeechButton {
                objectName: "speechOn"
                symbol: "forward"
                text: qsTr("Next")
                onClicked: Speech.sentenceOn()
            }

            SpeechButton {
                objectName: "speechSlower"
                text: [qsTr("Slower"), qsTr("Slower still"), qsTr("Normal pace")][Speech.paceStep]
                onClicked: Speech.slower()
            }

            SpeechButton {
                objectName: "speechLouder"
                text: Speech.volumeStep < 3 ? qsTr("Louder") : qsTr("Soft")
                onClicked: Speech.louder()
            }

            SpeechButton {
                objectName: "speechStop"
                text: qsTr("Stop")
                onClicked: Speech.toggle()
            }

            HelpButton {
                visible: Theme.compact
            }
        }
    }
}
