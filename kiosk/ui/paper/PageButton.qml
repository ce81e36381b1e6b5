// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// A small button with a sign and a word for it, to go from page to page.
PushButton {
    implicitWidth: Math.max(1.5 * Theme.target, implicitContentWidth + leftPadding + rightPadding)
    size: Theme.small
    fill: Theme.surface
    ink: enabled ? Theme.primary : Theme.inkSoft
    rim: Theme.line
    leftPadding: 2 * Theme.unit
    rightPadding: 2 * Theme.unit
}
