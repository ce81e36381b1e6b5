// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Kit

// The pages before and after this one, side by side where both have room.
Grid {
    id: ways

    required property PageView view
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    columns: width > 2.7 * Theme.column ? 2 : 1
    spacing: Theme.targetGap

    PushButton {
        objectName: "pageBefore"
        visible: ways.view.before !== ""
        width: ways.cell
        height: implicitHeight
        symbol: "back"
        text: ways.view.beforeTitle
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.line
        Accessible.name: qsTr("Previous page: %1").arg(text)
        onClicked: Navigator.swap("page", { page: ways.view.before })
    }

    PushButton {
        objectName: "pageAfter"
        visible: ways.view.after !== ""
        width: ways.cell
        height: implicitHeight
        symbol: "forward"
        symbolBehind: true
        text: ways.view.afterTitle
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.line
        Accessible.name: qsTr("Next page: %1").arg(text)
        onClicked: Navigator.swap("page", { page: ways.view.after })
    }
}
