// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Films
import Moedested.Kit

// What is said in the film, with room for two lines so that nothing moves, and how far it has come.
Column {
    id: words

    required property FilmView film

    spacing: Theme.unit

    Item {
        width: parent.width
        height: Math.max(said.height, 2.7 * Theme.body)
        visible: words.film.hasSubtitles

        AppText {
            id: said
            objectName: "said"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: words.film.subtitles
            text: words.film.said
            font.bold: true
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.unit
        radius: height / 2
        color: Theme.line

        Rectangle {
            anchors.left: parent.left
            width: parent.width * words.film.part
            height: parent.height
            radius: parent.radius
            color: Theme.primary
        }
    }

    AppText {
        objectName: "progress"
        width: parent.width
        text: words.film.progress
        color: Theme.inkSoft
        font.pixelSize: Theme.small
    }
}
