// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// The sheet itself, page beside page; where not all have room there are buttons as well as the finger. A touch on one shows it large.
Item {
    id: pages

    required property Pages preview
    property string trouble
    property int number
    readonly property real shape: preview.shape > 0 ? preview.shape : 210 / 297
    readonly property real gap: Math.max(Theme.targetGap, 2 * Theme.unit)
    // Whether below the heading a page would be too small for a finger, as on a small panel with the largest letters. The pages
    // then have the heading's room.
    readonly property bool tight: trouble === "" && (height - head.whole - gap) * shape < Theme.target
    // Whether they have no room beside each other. Asked of the room that is left below the buttons, there or not: that they come
    // must not take away why they came.
    readonly property bool overflows: beside((height - head.tall - gap) * shape) > width
    // As high as it takes to say why there is no page. Not asked of where things stand: that follows the height.
    readonly property real least: step.implicitHeight + gap + empty.height
    signal zoomed(page: int)

    // How broad all are beside each other.
    function beside(sheet: real): real {
        return preview.count * Math.min(width, sheet) + (preview.count - 1) * list.spacing;
    }

    objectName: "preview"

    Item {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: ways.visible ? tall : pages.tight ? 0 : step.implicitHeight

        // Where the letters are large the heading has its own line.
        readonly property bool below: width < waysWidth + 2 * Theme.body + 7 * Theme.heading
        readonly property real whole: below ? step.implicitHeight + Theme.unit + waysHeight : Math.max(step.implicitHeight, waysHeight)
        readonly property real tall: pages.tight ? waysHeight : whole
        // Of the buttons, there or not: a row whose items are not to be seen has no width.
        readonly property real waysWidth: earlier.implicitWidth + ways.spacing + later.implicitWidth
        readonly property real waysHeight: Math.max(earlier.implicitHeight, later.implicitHeight)

        StepHeading {
            id: step
            anchors.left: parent.left
            width: head.width - (head.below ? 0 : head.waysWidth + Theme.unit)
            y: head.below ? 0 : (head.height - height) / 2
            number: pages.number
            words: qsTr("Look at the sheet")
            visible: !pages.tight
        }

        Row {
            id: ways
            anchors.right: parent.right
            y: head.below ? head.height - height : (head.height - height) / 2
            spacing: Theme.targetGap
            visible: pages.overflows && pages.trouble === "" && pages.preview.count > 1

            PageButton {
                id: earlier
                objectName: "pageBack"
                symbol: "back"
                text: qsTr("Earlier")
                Accessible.name: qsTr("Earlier page")
                enabled: !list.atXBeginning
                onClicked: list.turn(-1)
            }

            PageButton {
                id: later
                objectName: "pageOn"
                symbol: "forward"
                text: qsTr("Next")
                Accessible.name: qsTr("Next page")
                enabled: !list.atXEnd
                onClicked: list.turn(1)
            }
        }
    }

    EmptyState {
        id: empty
        objectName: "previewEmpty"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: pages.gap
        padding: (Theme.compact ? 2 : 4) * Theme.unit
        visible: pages.trouble !== ""
        title: Theme.compact ? "" : pages.trouble
        words: Theme.compact ? pages.trouble : ""
    }

    ListView {
        id: list
        objectName: "pages"

        readonly property real share: pages.overflows ? width : (width - (count - 1) * spacing) / Math.max(1, count)
        readonly property real sheetWidth: Math.floor(Math.min(share, height * pages.shape))

        function turn(by: int) {
            glide.to = Math.max(originX, Math.min(contentX + by * (sheetWidth + spacing), originX + contentWidth - width));
            glide.restart();
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: head.height > 0 ? pages.gap : 0
        anchors.bottom: parent.bottom
        visible: pages.trouble === ""
        orientation: ListView.Horizontal
        layoutDirection: Qt.LeftToRight
        spacing: Theme.targetGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        cacheBuffer: 0
        model: pages.preview.count

        delegate: PreviewSheetOfPaper {
            width: list.sheetWidth
            height: width / pages.shape
            preview: pages.preview
            onClicked: pages.zoomed(index)
        }

        NumberAnimation {
            id: glide
            target: list
            property: "contentX"
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
}
