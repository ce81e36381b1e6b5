// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A numbered heading: what to do first, second and last.
Item {
    id: step

    property int number
    property string words

    implicitHeight: Math.max(disc.height, label.height)

    Rectangle {
        id: disc
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 1.7 * Theme.body
        height: width
        radius: width / 2
        color: Theme.primary

        AppText {
            Accessible.ignored: true
            anchors.centerIn: parent
            text: step.number
            color: Theme.onPrimary
            font.bold: true
            lineHeight: 1
        }
    }

    AppText {
        id: label
        anchors.left: disc.right
        anchors.right: parent.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: step.words
        font.pixelSize: Theme.heading
        font.bold: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
