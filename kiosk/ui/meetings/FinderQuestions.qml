// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// Which days (the screen's title leads to them: "I can come on …"), when in the day, for whom and where, each answered by touching a
// button.
Column {
    id: questions

    required property FinderView view
    signal townsAsked

    spacing: (Theme.compact ? 1.5 : 2) * Theme.unit

    FinderQuestion {
        width: parent.width
        visible: questions.view.severalWeekdays

        Repeater {
            model: questions.view.weekdays

            ChoiceTile {
                objectName: "weekday-" + key
                large: true
                onClicked: questions.view.toggleWeekday(key)
            }
        }
    }

    FinderQuestion {
        width: parent.width
        visible: questions.view.severalDayParts
        words: qsTr("When in the day?")

        Repeater {
            model: questions.view.dayParts

            ChoiceTile {
                objectName: "dayPart-" + key
                onClicked: questions.view.toggleDayPart(key)
            }
        }
    }

    FinderQuestion {
        width: parent.width
        visible: questions.view.severalAudiences || questions.view.offersOpen
        words: qsTr("For whom?")

        Repeater {
            model: questions.view.severalAudiences ? questions.view.audiences : null

            ChoiceTile {
                objectName: "forWhom-" + key
                even: false
                onClicked: questions.view.pickForWhom(key)
            }
        }

        Chip {
            objectName: "filterOpen"
            visible: questions.view.offersOpen
            text: questions.view.openLabel
            picked: questions.view.onlyOpen
            symbol: picked ? "check" : ""
            onClicked: questions.view.toggleOpen()
        }
    }

    FinderQuestion {
        width: parent.width
        visible: questions.view.severalTowns || questions.view.offersOnline || questions.view.offersStepFree
        words: qsTr("Where?")
        leading: true

        Chip {
            objectName: "filterTown"
            visible: questions.view.severalTowns
            width: Math.min(implicitWidth, parent.width)
            text: questions.view.townLabel
            picked: questions.view.townPicked
            symbol: "choose"
            symbolBehind: true
            onClicked: questions.townsAsked()
        }

        Chip {
            objectName: "filterOnline"
            visible: questions.view.offersOnline
            text: questions.view.onlineLabel
            picked: questions.view.onlyOnline
            symbol: picked ? "check" : ""
            onClicked: questions.view.toggleOnline()
        }

        Chip {
            objectName: "filterStepFree"
            visible: questions.view.offersStepFree
            text: questions.view.stepFreeLabel
            picked: questions.view.stepFree
            symbol: picked ? "check" : ""
            onClicked: questions.view.toggleStepFree()
        }

        ClearButton {
            view: questions.view
        }
    }
}
