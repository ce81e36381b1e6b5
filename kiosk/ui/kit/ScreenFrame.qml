// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// What every screen but Rest has in common: the header, the margins and room for the content. Lowered, the header is the upper
// half of the whole picture, beyond the frame over the rail too, and what can be touched stands below. The ground is the shell's.
Item {
    id: frame

    property string title
    property string kicker: Kiosk.centreName
    property string backText
    default property alias content: area.data

    ScreenHeader {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? 1.5 * Theme.unit : 7 * Theme.unit
        visible: !Theme.lowered
        title: frame.title
        kicker: frame.kicker
        backText: frame.backText
    }

    Loader {
        id: upper
        anchors.right: parent.right
        anchors.top: parent.top
        width: Theme.width
        height: Theme.height / 2
        active: Theme.lowered
        sourceComponent: LoweredHeader {
            title: frame.title
            kicker: frame.kicker
        }
    }

    BackButton {
        id: back
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - Theme.unit
        anchors.top: upper.bottom
        anchors.topMargin: Theme.unit
        visible: Theme.lowered && text !== ""
        text: frame.backText
    }

    Item {
        id: area
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: !Theme.lowered ? header.bottom : back.visible ? back.bottom : upper.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.unit : Theme.lowered ? (back.visible ? Theme.targetGap : 3 * Theme.unit) : 3.25 * Theme.unit
    }
}
