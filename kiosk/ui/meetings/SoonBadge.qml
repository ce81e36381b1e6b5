// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// Says that a meeting begins within the hour, or that it is under way; the clock says the same without colour.
Badge {
    objectName: "soon"
    symbol: "clock"
    color: Theme.amber
    ink: Theme.onAmber
}
