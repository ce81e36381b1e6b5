// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

ScreenFrame {
    id: screen
    objectName: "group"
    title: found.name
    backText: qsTr("Back to meetings")

    GroupView {
        id: found
        kiosk: Kiosk
        group: Navigator.argument("group", "")
    }

    ScrollPage {
        id: page
        anchors.fill: parent
        visible: found.found
        foot: print

        Notice {
            width: parent.width
            words: Kiosk.caveat
        }

        Flow {
            width: parent.width
            spacing: 1.5 * Theme.unit

            Badge {
                most: parent.width
                words: found.openBadge
                sign: found.open ? "○" : "●"
                color: found.open ? Theme.leafSoft : Theme.plumSoft
                ink: found.open ? Theme.leaf : Theme.plum
            }

            Repeater {
                model: found.badges

                Badge {
                    required property string modelData

                    most: screen.width - 2 * Theme.margin
                    words: modelData
                }
            }
        }

        ConditionNote {
            width: parent.width
            visible: found.condition !== ""
            words: found.condition
        }

        // Side by side where there is room, so that codes and paper are seen without scrolling.
        Grid {
            id: halves
            readonly property bool beside: width > 4 * Theme.column

            width: parent.width
            columns: beside ? 2 : 1
            spacing: (beside ? 4 : 3) * Theme.unit

            Column {
                width: halves.beside ? 0.56 * (halves.width - halves.spacing) : halves.width
                spacing: 3 * Theme.unit

                GroupFacts {
                    width: parent.width
                    view: found
                }

                GroupDates {
                    width: parent.width
                    view: found
                }
            }

            TakeAlong {
                width: halves.beside ? 0.44 * (halves.width - halves.spacing) : halves.width
                view: found
            }
        }

        GroupMore {
            width: parent.width
            view: found
        }
    }

    // Always in sight: paper is one touch from here.
    PushButton {
        id: print
        objectName: "print"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.targetGap
        width: page.footWidth
        height: Math.max(Theme.compact ? Theme.target : Theme.primaryTarget, implicitHeight)
        visible: found.found && found.calendarCode !== ""
        symbol: "print"
        text: qsTr("Print page, without names")
        onClicked: Navigator.open("paper", { kind: "meeting", groups: [found.group] })
    }

    ScrollPage {
        anchors.fill: parent
        visible: !found.found

        EmptyState {
            width: parent.width
            title: qsTr("The plan has changed")
            words: qsTr("Go back and find another group.")
            action: qsTr("See all meetings")
            onActed: Navigator.start("meetings")
        }
    }
}
