// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A key. A touch leaves the cursor in the text; Tab comes to it as to any other button.
PushButton {
    size: Theme.label
    focusPolicy: Qt.TabFocus
    fill: Theme.surface
    ink: Theme.ink
    rim: Theme.line
    radius: 1.5 * Theme.unit
    padding: 0
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
}
