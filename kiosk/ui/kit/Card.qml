// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A white card with a thin rim, as high as what it holds.
Rectangle {
    id: card

    property real padding: 4 * Theme.unit
    default property alias content: column.data
    property alias spacing: column.spacing

    color: Theme.surface
    radius: 3.5 * Theme.unit
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: column.implicitHeight + 2 * padding

    Column {
        id: column
        anchors.left: parent.left
        anchors.leftMargin: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
    }
}
