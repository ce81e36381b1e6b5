// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// Cards under each other, and in two columns where there is room.
Grid {
    id: grid

    readonly property real cell: (width - (columns - 1) * spacing) / columns

    // Side by side, all are as high as the highest.
    readonly property real tallest: {
        let most = 0;
        if (columns > 1)
            for (let i = 0; i < children.length; ++i)
                most = Math.max(most, children[i].implicitHeight);
        return most;
    }

    columns: width > 3 * Theme.column ? 2 : 1
    spacing: Math.max(Theme.targetGap, (Theme.compact ? 2 : 2.5) * Theme.unit)
    verticalItemAlignment: Grid.AlignTop
}
