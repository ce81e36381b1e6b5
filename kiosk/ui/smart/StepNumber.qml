// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Smart

// Which step it is: a large number, in words, and as dots.
Item {
    id: number

    required property int steps
    required property int step

    implicitHeight: Math.max(circle.height, column.height)

    Rectangle {
        id: circle
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 2.3 * Theme.title * (Theme.compact ? 0.8 : 1)
        height: width
        radius: width / 2
        color: Theme.primarySoft
        border.width: Session.highContrast ? Theme.hairline : 0
        border.color: Theme.ink

        AppText {
            anchors.centerIn: parent
            text: number.step
            color: Theme.primary
            font.pixelSize: Theme.title
            font.bold: true
            Accessible.ignored: true
        }
    }

    Column {
        id: column
        anchors.left: circle.right
        anchors.right: parent.right
        anchors.leftMargin: 3 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.5 * Theme.unit

        AppText {
            objectName: "stepNumber"
            width: parent.width
            text: qsTr("Step %1 of %2").arg(number.step).arg(number.steps)
            color: Theme.primary
            font.bold: true
            lineHeight: 1
        }

        StepDots {
            steps: number.steps
            step: number.step
        }
    }
}
