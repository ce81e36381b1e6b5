// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// Says that a centre is made up, so that nobody goes to its meetings.
Badge {
    objectName: "example"
    visible: Kiosk.example
    words: qsTr("Example")
    color: Theme.amber
    ink: Theme.onAmber
}
