// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit

// What every screen but Rest has in common: the header, the margins and room for the content.
Rectangle {
    id: frame

    property alias title: header.title
    property alias kicker: header.kicker
    property alias backText: header.backText
    default property alias content: area.data

    color: Theme.paper

    ScreenHeader {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? 1.5 * Theme.unit : 7 * Theme.unit
    }

    Item {
        id: area
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.compact ? Theme.unit : 4 * Theme.unit
    }
}
