// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// One page to read, with the ways on from it: the next page, and always the meetings.
ScreenFrame {
    id: screen
    objectName: "aboutPage"
    backText: qsTr("Back to About SMART")
    title: view.title

    PageView {
        id: view
        kiosk: Kiosk
        page: Navigator.argument("page", "")
    }

    ScrollPage {
        anchors.fill: parent

        EmptyState {
            width: parent.width
            visible: !view.known
            title: qsTr("This page is not here")
            words: qsTr("Go back to About SMART to find something else.")
            action: qsTr("See the other pages")
            onActed: Navigator.start("about")
        }

        AppText {
            width: parent.width
            visible: text !== ""
            text: view.known ? view.lead : ""
            font.pixelSize: Theme.body * 1.08
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.parts

                PassageCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }

        FiveMeetings {
            width: parent.width
        }

        PageWays {
            width: parent.width
            visible: view.known
            view: view
        }
    }
}
