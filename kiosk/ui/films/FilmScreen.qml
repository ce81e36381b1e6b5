// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
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

    Item {
        id: stage
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: controls.top
        anchors.bottomMargin: 2 * Theme.unit
        visible: reel.trouble === ""

        FilmPicture {
            id: picture
            objectName: "filmPicture"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: Math.min(width * 9 / 16, parent.height - under.height - 2 * Theme.unit)
            view: reel
            Accessible.role: Accessible.Graphic
            Accessible.name: reel.title
        }

        AppText {
            anchors.centerIn: picture
            width: picture.width - 8 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The film is being fetched")
            color: "#FFFFFF"
            visible: !reel.ready
        }

        FilmWords {
            id: under
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: picture.bottom
            anchors.topMargin: 2 * Theme.unit
            film: reel
        }
    }

    FilmControls {
        id: controls
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        visible: reel.trouble === ""
        film: reel
    }
}
