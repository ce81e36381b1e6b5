// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// The way to help now, from wherever one is.
PushButton {
    objectName: "help"
    text: qsTr("Help now")
    size: Theme.label
    fill: Theme.brick
    ink: Theme.onBrick
    onClicked: {
        if (Navigator.screen !== "help")
            Navigator.open("help");
    }
}
