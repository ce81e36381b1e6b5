// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// A page with a thin edge, to be touched.
Tappable {
    id: sheet

    required property int index
    required property Pages preview

    objectName: "sheetPage"
    text: qsTr("Page %1, larger").arg(index + 1)
    padding: Theme.hairline
    radius: 0
    fill: "#FFFFFF"
    ink: "#1B2B30"
    rim: Theme.line

    contentItem: Page {
        pages: sheet.preview
        number: sheet.index
    }
}
