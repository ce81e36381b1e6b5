// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// On staff's own PC: the sheet as a file, or onto paper from a printer that the system knows.
Row {
    id: ways

    required property BuilderView view

    spacing: Theme.targetGap

    PushButton {
        objectName: "savePdf"
        text: qsTr("Save as PDF …")
        symbol: "down"
        fill: Theme.surface
        ink: Theme.primary
        rim: Theme.primary
        onClicked: ways.view.handTo(Desk.file)
    }

    PushButton {
        objectName: "printFromDesk"
        text: qsTr("Print …")
        symbol: "print"
        onClicked: ways.view.handTo(Desk.printer)
    }
}
