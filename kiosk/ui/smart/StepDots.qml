// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Smart

// How far one has come: a dot for each step, those taken filled, the present one drawn out.
Row {
    id: dots

    required property int steps
    required property int step

    spacing: 1.5 * Theme.unit
    Accessible.ignored: true

    Repeater {
        model: dots.steps

        Rectangle {
            required property int index
            readonly property bool here: index + 1 === dots.step
            readonly property bool taken: index < dots.step

            width: (here ? 6 : 2.5) * Theme.unit
            height: 2.5 * Theme.unit
            radius: height / 2
            color: taken ? Theme.primary : Theme.surface
            border.width: Math.max(2, Theme.hairline)
            border.color: Theme.primary
        }
    }
}
