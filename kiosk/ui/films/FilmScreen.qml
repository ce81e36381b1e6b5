// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Films
import Moedested.Kit

ScreenFrame {
    id: screen
    objectName: "film"
    title: reel.title
    backText: qsTr("Back")

    FilmView {
        id: reel
        kiosk: Kiosk
        film: Navigator.argument("film", 0)
        // Who watches is there; when the film is over or stands still, the time until the question runs again.
        onWatched: Session.touch()
    }

    // A headset that is pulled out takes the sound with it.
    Connections {
        target: Speech

        function onChanged() {
            if (!Speech.offered && reel.sound)
                reel.toggleSound();
        }
    }

    ScrollPage {
        anchors.fill: parent
        visible: reel.trouble !== ""

        EmptyState {
            width: parent.width
            title: reel.trouble
            words: qsTr("You can see the rest of the screen as before.")
            action: qsTr("Back")
            onActed: Navigator.back()
        }
    }

    // What can be done stands right under the picture, however high the screen is.
    Column {
        id: stage
        anchors.fill: parent
        spacing: 2 * Theme.unit
        visible: reel.trouble === ""

        FilmPicture {
            id: picture
            objectName: "filmPicture"
            width: parent.width
            height: Math.min(width * 9 / 16, stage.height - under.height - controls.height - 2 * stage.spacing - Theme.targetGap)
            view: reel
            Accessible.role: Accessible.Graphic
            Accessible.name: reel.title

            AppText {
                anchors.centerIn: parent
                width: parent.width - 8 * Theme.unit
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The film is being fetched")
                color: "#FFFFFF"
                visible: !reel.ready
            }
        }

        FilmWords {
            id: under
            width: parent.width
            film: reel
        }

        FilmControls {
            id: controls
            width: parent.width
            film: reel
        }
    }
}
