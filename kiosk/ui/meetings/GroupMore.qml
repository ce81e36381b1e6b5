// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Meetings

// How to find the door, and whom to ask.
Grid {
    id: more

    required property GroupView view
    readonly property bool both: tips.visible && contact.visible
    readonly property bool sideBySide: both && width > 2 * Theme.column
    readonly property real cell: sideBySide ? (width - spacing) / 2 : width

    columns: sideBySide ? 2 : 1
    spacing: 3 * Theme.unit

    FactCard {
        id: tips
        width: more.cell
        height: more.sideBySide ? Math.max(implicitHeight, contact.implicitHeight) : implicitHeight
        label: qsTr("Good to know")
        words: more.view.more
        visible: words !== ""
    }

    FactCard {
        id: contact
        width: more.cell
        height: more.sideBySide ? Math.max(implicitHeight, tips.implicitHeight) : implicitHeight
        label: qsTr("Questions?")
        words: more.view.contact
        visible: words !== ""
    }
}
