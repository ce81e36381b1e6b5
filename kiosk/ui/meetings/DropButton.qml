// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// Lets go of one choice, and says what is found then.
PushButton {
    id: button

    required property string key
    required property string words
    required property int index
    signal dropped(key: string)

    objectName: "drop-" + index
    text: words
    fill: Theme.primarySoft
    ink: Theme.primary
    rim: Session.highContrast ? Theme.primary : "transparent"
    onClicked: dropped(key)
}
