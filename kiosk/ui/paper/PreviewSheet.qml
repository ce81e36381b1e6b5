// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// One page as large as the screen is wide, and larger; every way to move about on it has a button.
Dialog {
    id: sheet

    required property Pages preview
    property int page: 0
    property real zoom: 1
    readonly property real shape: preview.shape > 0 ? preview.shape : 210 / 297
    // Moves on as one reads: to the right, then further down from the left, then to the next page.
    readonly property bool moreRight: !flick.atXEnd
    readonly property bool moreDown: !flick.atYEnd

    function show(number: int) {
        page = number;
        zoom = 1;
        start();
        open();
    }

    function start() {
        flick.contentX = 0;
        flick.contentY = 0;
    }

    function goOn() {
        if (moreRight) {
            flick.contentX = Math.min(flick.contentX + 0.85 * flick.width, flick.contentWidth - flick.width);
        } else if (moreDown) {
            flick.contentX = 0;
            flick.contentY = Math.min(flick.contentY + 0.85 * flick.height, flick.contentHeight - flick.height);
        } else {
            page = page + 1 < preview.count ? page + 1 : 0;
            start();
        }
    }

    objectName: "sheet"
    anchors.fill: parent
    visible: false
    z: 10
    first: end
    Accessible.role: Accessible.Dialog
    Accessible.name: label.text
    onEscaped: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.sand

        // Keeps touches from reaching the screen behind it.
        MouseArea {
            anchors.fill: parent
        }
    }

    Item {
        id: area
        anchors.fill: parent
        anchors.margins: (Theme.compact ? 1.5 : 3) * Theme.unit
        anchors.bottomMargin: ways.height + (Theme.compact ? 3 : 6) * Theme.unit

        Flickable {
            id: flick
            objectName: "zoomed"
            anchors.fill: parent
            contentWidth: Math.max(width, paper.width)
            contentHeight: Math.max(height, paper.height)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Loader {
                id: paper
                // The whole page at first; from there on wider than the screen.
                readonly property real whole: Math.min(flick.width, flick.height * sheet.shape)

                x: Math.max(0, (flick.width - width) / 2)
                y: Math.max(0, (flick.height - height) / 2)
                width: sheet.zoom * whole
                height: width / sheet.shape
                active: sheet.visible && sheet.page < sheet.preview.count
                sourceComponent: Page {
                    objectName: "zoomedPage"
                    pages: sheet.preview
                    number: sheet.page
                    Accessible.role: Accessible.Graphic
                    Accessible.name: label.text
                }
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: ways.height + (Theme.compact ? 3 : 6) * Theme.unit
        color: Theme.surface
    }

    Flow {
        id: ways
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: (Theme.compact ? 1.5 : 3) * Theme.unit
        spacing: Theme.targetGap

        AppText {
            id: label
            height: end.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Page %1 of %2").arg(sheet.page + 1).arg(sheet.preview.count)
            font.bold: true
            lineHeight: 1
        }

        PageButton {
            objectName: "zoomIn"
            text: qsTr("Larger")
            visible: sheet.zoom < 3
            onClicked: sheet.zoom = Math.min(3.4, 1.5 * sheet.zoom)
        }

        PageButton {
            objectName: "zoomOut"
            text: qsTr("Smaller")
            visible: sheet.zoom > 1
            onClicked: {
                sheet.zoom = Math.max(1, sheet.zoom / 1.5);
                sheet.start();
            }
        }

        PageButton {
            objectName: "zoomOn"
            text: sheet.moreRight || sheet.moreDown ? qsTr("Move on") : qsTr("Next page")
            symbol: "forward"
            visible: sheet.zoom > 1 || sheet.preview.count > 1
            onClicked: sheet.goOn()
        }

        PageButton {
            id: end
            objectName: "closeSheet"
            text: qsTr("Close")
            fill: Theme.primary
            ink: Theme.onPrimary
            onClicked: sheet.close()
        }
    }
}
