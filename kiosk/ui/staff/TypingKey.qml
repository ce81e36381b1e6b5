// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Kit

// A key. It takes no focus, so that the cursor stays in the text; the physical keyboard types there by itself.
PushButton {
    size: Theme.label
    focusPolicy: Qt.NoFocus
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
