// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Access
import Moedested.App
import Moedested.Builder
import Moedested.Context
import Moedested.Films
import Moedested.Help
import Moedested.Kit
import Moedested.Meetings
import Moedested.Paper
import Moedested.Rest
import Moedested.Smart
import Moedested.Staff

// The whole picture: the screen that is up, the navigation around it and the question whether somebody is still there.
Stage {
    id: shell

    readonly property bool resting: Navigator.screen === "rest"
    // Without the ways and controls that belong to a client's visit.
    readonly property bool bare: resting || Session.staff || Navigator.screen === "door"
    readonly property var screens: ({
        rest: rest,
        meetings: meetings,
        group: group,
        about: about,
        page: page,
        evidence: evidence,
        notices: notices,
        finder: finder,
        principles: principles,
        points: points,
        point: point,
        course: course,
        stages: stages,
        stage: stage,
        tools: tools,
        tool: tool,
        help: help,
        paper: paper,
        films: films,
        film: film,
        door: door,
        pins: pins,
        builder: builder
    })

    objectName: "shell"
    // A language that is read from the right turns the whole picture round.
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Component { id: rest; RestScreen {} }
    Component { id: meetings; MeetingsScreen {} }
    Component { id: group; GroupScreen {} }
    Component { id: about; AboutScreen {} }
    Component { id: page; PageScreen {} }
    Component { id: evidence; EvidenceScreen {} }
    Component { id: notices; NoticesScreen {} }
    Component { id: finder; FinderScreen {} }
    Component { id: principles; PrinciplesScreen {} }
    Component { id: points; PointsScreen {} }
    Component { id: point; PointScreen {} }
    Component { id: course; CourseScreen {} }
    Component { id: stages; StagesScreen {} }
    Component { id: stage; StageScreen {} }
    Component { id: tools; ToolsScreen {} }
    Component { id: tool; ToolScreen {} }
    Component { id: help; HelpScreen {} }
    Component { id: paper; PaperScreen {} }
    Component { id: films; FilmsScreen {} }
    Component { id: film; FilmScreen {} }
    Component { id: door; DoorScreen {} }
    Component { id: pins; PinsScreen {} }
    Component { id: builder; BuilderScreen {} }

    Loader {
        id: loader
        objectName: "screen"
        anchors.left: rail.visible ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: reading.visible ? reading.top : bar.visible ? bar.top : parent.bottom
        focus: true
        sourceComponent: shell.screens[Navigator.screen]
    }

    // The same screen with other arguments is a new screen.
    Connections {
        target: Navigator

        function onMoved() {
            loader.sourceComponent = null;
            loader.sourceComponent = shell.screens[Navigator.screen];
            if (Theme.motion > 0)
                arrival.restart();
            // The keyboard begins at the top of the new screen.
            loader.forceActiveFocus();
        }
    }

    // The screen that was left is gone at once, so that no touch can reach it; the new one comes out of the paper.
    NumberAnimation {
        id: arrival
        target: loader
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }

    SpeechBar {
        id: reading
        anchors.left: loader.left
        anchors.right: parent.right
        anchors.bottom: bar.visible ? bar.top : parent.bottom
    }

    SpokenMark {
        speech: Speech
        highContrast: Session.highContrast
    }

    Binding {
        target: Speech
        property: "page"
        value: stillThere.visible ? stillThere : printing.visible ? printing : languages.visible ? languages : loader.item
    }

    NavigationRail {
        id: rail
        anchors.left: parent.left
        anchors.top: Theme.lowered ? parent.verticalCenter : parent.top
        anchors.bottom: bar.visible ? bar.top : parent.bottom
        visible: Theme.landscape && !shell.bare
        onLanguagesAsked: languages.open()
    }

    NavigationBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: (!Theme.landscape || Theme.compact && !reading.visible) && !shell.bare
        onLanguagesAsked: languages.open()
    }

    ChoiceSheet {
        id: languages
        objectName: "languages"
        title: qsTr("Language")
        choices: Kiosk.languages
        onPicked: key => Session.language = key
    }

    PrintPanel {
        id: printing
        anchors.fill: parent
    }

    StillThere {
        id: stillThere
        anchors.fill: parent
        visible: Session.askingStillThere
    }
}
