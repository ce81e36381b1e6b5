// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Moedested.Context
import Moedested.Kit

// Whatever can be touched: a ground that answers the finger and a ring for the keyboard. A touch counts when it begins and ends here.
T.AbstractButton {
    id: tappable

    property color fill: Theme.surface
    property color ink: Theme.ink
    property color rim: "transparent"
    property color ring: Theme.primary
    property real radius: 3 * Theme.unit

    // What a screen reader is told that this is and how it is set.
    property int kind: Accessible.Button
    property bool switches: false
    property bool switchedOn: false

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    // Qt names a button only while a screen reader listens; one that comes later would find it without a name.
    Accessible.name: text
    Accessible.role: kind
    Accessible.checked: switchedOn
    // Over this Qt 6.4 writes its own whenever a screen reader comes, and a change back would then be no news.
    Accessible.onCheckedChanged: {
        if (Accessible.checked !== switchedOn)
            Accessible.checked = Qt.binding(() => switchedOn);
    }

    background: Rectangle {
        radius: tappable.radius
        color: tappable.down ? Qt.tint(tappable.fill, Qt.rgba(tappable.ink.r, tappable.ink.g, tappable.ink.b, 0.12)) : tappable.fill
        border.width: Theme.hairline
        border.color: tappable.rim

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.unit
            radius: parent.radius + Theme.unit
            color: "transparent"
            border.width: Math.max(4, Theme.unit / 2)
            border.color: tappable.ring
            visible: tappable.visualFocus
        }
    }

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
}
