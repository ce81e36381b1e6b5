// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Films
import Moedested.Kit

ScreenFrame {
    id: screen
    objectName: "films"
    title: qsTr("Short films")
    backText: qsTr("Back")

    FilmsView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent

        AppText {
            width: parent.width
            text: qsTr("You can see these films here. They start without sound.")
            color: Theme.inkSoft
            font.pixelSize: Theme.body * 1.08
            visible: Kiosk.hasFilms
        }

        EmptyState {
            width: parent.width
            visible: !Kiosk.hasFilms
            title: qsTr("There are no films here")
            words: qsTr("Ask the staff if you want to know more.")
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.films

                FilmCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                    onClicked: Navigator.open("film", { film: number })
                }
            }
        }
    }
}
