// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Films
import Moedested.Kit

// What can be done with a film. It starts without sound and with subtitles; sound there is where the screen may speak.
Flow {
    id: controls

    required property FilmView film

    spacing: Theme.targetGap

    PushButton {
        objectName: "play"
        height: Theme.primaryTarget
        enabled: controls.film.ready
        symbol: controls.film.playing ? "pause" : "play"
        text: controls.film.playing ? qsTr("Pause") : controls.film.ended ? qsTr("Play again") : qsTr("Play")
        onClicked: controls.film.toggle()
    }

    PushButton {
        objectName: "tenBack"
        height: Theme.primaryTarget
        enabled: controls.film.ready
        text: qsTr("10 seconds back")
        fill: Theme.surface
        ink: Theme.ink
        rim: Theme.line
        onClicked: controls.film.goBack()
    }

    Chip {
        objectName: "sound"
        height: Theme.primaryTarget
        visible: controls.film.hasSound && Speech.offered
        picked: controls.film.sound
        text: controls.film.sound ? qsTr("Sound is on") : qsTr("Sound is off")
        onClicked: controls.film.toggleSound()
    }

    Chip {
        objectName: "subtitles"
        height: Theme.primaryTarget
        visible: controls.film.hasSubtitles
        picked: controls.film.subtitles
        text: controls.film.subtitles ? qsTr("Subtitles are on") : qsTr("Subtitles are off")
        onClicked: controls.film.toggleSubtitles()
    }
}
