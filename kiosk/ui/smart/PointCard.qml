// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Smart

// One of the four points, each with a tint of its own so that it is found again.
NumberedCard {
    id: card

    required number
    required title
    required words

    tint: number === 1 ? (Session.highContrast ? "#000000" : "#FBEDD0")
        : number === 2 ? Theme.brickSoft
        : number === 3 ? Theme.plumSoft
        : Theme.leafSoft
    tintInk: number === 1 ? (Session.highContrast ? "#FFFFFF" : "#6B4A00")
           : number === 2 ? Theme.brick
           : number === 3 ? Theme.plum
           : Theme.leaf
}
