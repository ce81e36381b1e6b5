// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Paper

// A sheet of A4 with a thin edge.
Rectangle {
    id: sheet

    required property int index
    required property Pages pages

    objectName: "page"
    height: width * 297 / 210
    color: "#FFFFFF"
    border.width: Theme.hairline
    border.color: Theme.line

    Page {
        anchors.fill: parent
        anchors.margins: Theme.hairline
        pages: sheet.pages
        number: sheet.index
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Page %1").arg(number + 1)
    }
}
