// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

Text {
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    wrapMode: Text.Wrap
    lineHeight: 1.1
    // Said, so that it is turned round with the screen; left to itself it goes by the letters: a Danish name to the left, an Arabic one to the right.
    horizontalAlignment: Text.AlignLeft
    // What an admin wrote is shown as written, never read as markup.
    textFormat: Text.PlainText
    // Without this Qt tells no screen reader of it.
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
