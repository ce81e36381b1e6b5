// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// Lets go of all that is picked.
PushButton {
    id: button

    required property FilterView view

    objectName: "clearFilters"
    visible: view.filtered
    text: qsTr("Clear choices")
    size: Theme.small
    fill: Theme.paper
    ink: Theme.primary
    rim: Theme.primary
    radius: height / 2
    leftPadding: 3 * Theme.unit
    rightPadding: 3 * Theme.unit
    onClicked: view.clear()
}
