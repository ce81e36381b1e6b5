// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit

// One of the buttons that steer the voice.
PushButton {
    fill: Theme.surface
    ink: Theme.ink
    rim: Theme.line
    size: Theme.label
    leftPadding: (Theme.compact ? 1.5 : 2.5) * Theme.unit
    rightPadding: leftPadding
}
