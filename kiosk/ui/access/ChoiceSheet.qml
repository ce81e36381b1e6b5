// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Context
import Moedested.Kit

// Choices on a card at the bottom of the screen, within reach from a chair; a touch beside it changes nothing.
Dialog {
    id: sheet

    property string title
    property var choices
    // Stays up, so that more than one may be picked.
    property bool several: false
    signal picked(key: string)

    objectName: "sheet"
    anchors.fill: parent
    visible: false
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    onEscaped: close()

    // Made when it is asked for: a screen with several sheets would else wait for choices that nobody sees.
    Loader {
        anchors.fill: parent
        active: sheet.visible
        sourceComponent: Item {
            Rectangle {
                anchors.fill: parent
                color: Session.highContrast ? "#000000" : "#1B2B30"
                opacity: Session.highContrast ? 1 : 0.5

                MouseArea {
                    anchors.fill: parent
                    onClicked: sheet.close()
                }
            }

            Rectangle {
                id: card
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.compact ? 2 * Theme.unit : 4 * Theme.unit
                height: Math.min(parent.height - (Theme.lowered ? Theme.height / 2 : 0) - 2 * anchors.margins, top.height + flow.implicitHeight + 10 * Theme.unit)
                radius: 3.5 * Theme.unit
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line

                // Keeps touches on the card from reaching the ground behind it.
                MouseArea {
                    anchors.fill: parent
                }

                Item {
                    id: top
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 4 * Theme.unit
                    height: Math.max(heading.height, close.height)

                    AppText {
                        id: heading
                        anchors.left: parent.left
                        anchors.right: close.left
                        anchors.rightMargin: 2 * Theme.unit
                        anchors.verticalCenter: parent.verticalCenter
                        text: sheet.title
                        font.pixelSize: Theme.heading
                        font.bold: true
                    }

                    PushButton {
                        id: close
                        objectName: "closeSheet"
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: sheet.several ? qsTr("Done") : qsTr("Close")
                        size: Theme.small
                        fill: Theme.surface
                        ink: Theme.ink
                        rim: Theme.line
                        onClicked: sheet.close()
                    }
                }

                Flickable {
                    id: flick
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: top.bottom
                    anchors.bottom: more.visible ? more.top : parent.bottom
                    anchors.margins: 3 * Theme.unit
                    contentHeight: flow.implicitHeight
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true

                    Flow {
                        id: flow
                        width: flick.width
                        spacing: Theme.targetGap

                        Repeater {
                            model: sheet.choices

                            Chip {
                                required property string key
                                required property string words
                                required picked

                                objectName: "choice-" + key
                                text: words
                                size: Theme.body
                                symbol: sheet.several && picked ? "check" : ""
                                width: Math.min(implicitWidth, flow.width)
                                onClicked: {
                                    if (!sheet.several)
                                        sheet.close();
                                    sheet.picked(key);
                                }
                            }
                        }
                    }
                }

                MoreButton {
                    id: more
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 3 * Theme.unit
                    list: flick
                    room: card.height - top.height - 10 * Theme.unit
                }
            }
        }
    }
}
