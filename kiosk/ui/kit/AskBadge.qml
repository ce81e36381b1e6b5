// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// Says that a meeting may not be held: which day it is, and to call first.
Badge {
    objectName: "ask"
    sign: "?"
    color: Theme.amber
    ink: Theme.onAmber
}
