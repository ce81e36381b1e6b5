// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// The pages before and after this one, side by side where both have room.
Grid {
    id: ways

    required property PageView view
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    columns: width > 2.7 * Theme.column ? 2 : 1
    spacing: Theme.targetGap

    // Keeps the next page at the right where there is none before it.
    Item {
        visible: ways.columns === 2 && ways.view.before === ""
        width: ways.cell
        height: 1
    }

    PushButton {
        objectName: "pageBefore"
        visible: ways.view.before !== ""
        width: ways.cell
        height: implicitHeight
        symbol: "back"
        text: qsTr("Previous: %1").arg(ways.view.beforeTitle)
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.line
        onClicked: Navigator.swap("page", { page: ways.view.before })
    }

    PushButton {
        objectName: "pageAfter"
        visible: ways.view.after !== ""
        width: ways.cell
        height: implicitHeight
        symbol: "forward"
        symbolBehind: true
        text: qsTr("Next: %1").arg(ways.view.afterTitle)
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.line
        onClicked: Navigator.swap("page", { page: ways.view.after })
    }
}
