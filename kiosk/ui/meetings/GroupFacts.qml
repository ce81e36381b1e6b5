// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Meetings

// When and where, side by side where there is room and few words.
Grid {
    id: facts

    required property GroupView view
    readonly property bool sideBySide: width > 2 * Theme.column && !view.wordy
    readonly property real cell: sideBySide ? (width - spacing) / 2 : width

    columns: sideBySide ? 2 : 1
    spacing: 3 * Theme.unit

    FactCard {
        id: when
        width: facts.cell
        height: facts.sideBySide ? Math.max(implicitHeight, where.implicitHeight) : implicitHeight
        label: qsTr("When")
        titles: facts.view.when
        visible: facts.view.when.length > 0
    }

    FactCard {
        id: where
        width: facts.cell
        height: facts.sideBySide ? Math.max(implicitHeight, when.implicitHeight) : implicitHeight
        label: qsTr("Where")
        titles: facts.view.whereTitle === "" ? [] : [facts.view.whereTitle]
        words: facts.view.where
    }
}
