// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// What the centre tells today, the newest first.
ScreenFrame {
    id: screen
    objectName: "notices"
    backText: qsTr("Back")
    title: qsTr("News from the centre")

    NoticesView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent

        EmptyState {
            width: parent.width
            visible: !view.any
            title: qsTr("There is nothing new right now")
            words: qsTr("You can always ask someone who works here.")
            action: qsTr("See meetings")
            onActed: Navigator.start("meetings")
        }

        Repeater {
            model: view.notices

            NoticeCard {
                width: parent?.width ?? 0
            }
        }
    }
}
