// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// What there is to say of one meeting in short, on a button that tells it in its name. Only badges that say something are made: a
// list is dragged more smoothly so.
Flow {
    id: row

    property string soon
    property string state
    property string ask
    property string openBadge
    property string forWhom
    property string online
    property bool cancelled
    property bool open
    readonly property bool held: !cancelled

    spacing: Theme.unit
    topPadding: Theme.unit / 2
    visible: repeater.count > 0

    Repeater {
        id: repeater
        model: [
            { objectName: "soon", words: row.soon, symbol: "clock", color: Theme.amber, ink: Theme.onAmber },
            { words: row.held ? row.state : "", color: Theme.amber, ink: Theme.onAmber },
            { words: row.held ? "" : row.state, sign: "×", color: Theme.brickSoft, ink: Theme.brick },
            { objectName: "ask", words: row.ask, sign: "?", color: Theme.amber, ink: Theme.onAmber },
            { words: row.held && row.open ? row.openBadge : "", sign: "○", color: Theme.leafSoft, ink: Theme.leaf },
            { words: row.held && !row.open ? row.openBadge : "", sign: "●", color: Theme.plumSoft, ink: Theme.plum },
            { words: row.held ? row.forWhom : "", color: Theme.sand, ink: Theme.ink },
            { words: row.held ? row.online : "", color: Theme.sand, ink: Theme.ink }
        ].filter(badge => badge.words !== "")

        Badge {
            required property var modelData

            objectName: modelData.objectName ?? ""
            told: false
            most: row.width
            words: modelData.words
            sign: modelData.sign ?? ""
            symbol: modelData.symbol ?? ""
            color: modelData.color
            ink: modelData.ink
        }
    }
}
