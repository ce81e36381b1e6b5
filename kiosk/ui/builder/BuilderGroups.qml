// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Builder
import Moedested.Context
import Moedested.Kit

// The groups to pick from, and what narrows them down.
Column {
    id: list

    required property BuilderView view
    property bool tight: false
    readonly property bool filters: view.groupTrouble === ""
    signal townsAsked
    signal weekdaysAsked
    signal dayPartsAsked

    spacing: Math.max(Theme.targetGap, 1.5 * Theme.unit)

    Component {
        id: filterChips

        Flow {
            spacing: Theme.targetGap

            Chip {
                objectName: "filterTown"
                Accessible.description: qsTr("Where?")
                width: Math.min(implicitWidth, list.width)
                text: list.view.townLabel
                symbol: "choose"
                symbolBehind: true
                onClicked: list.townsAsked()
            }

            Chip {
                objectName: "filterWeekday"
                Accessible.description: qsTr("Can come on …")
                width: Math.min(implicitWidth, list.width)
                text: list.view.weekdayLabel
                symbol: "choose"
                symbolBehind: true
                onClicked: list.weekdaysAsked()
            }

            Chip {
                objectName: "filterDayPart"
                Accessible.description: qsTr("When in the day?")
                width: Math.min(implicitWidth, list.width)
                text: list.view.dayPartLabel
                symbol: "choose"
                symbolBehind: true
                onClicked: list.dayPartsAsked()
            }

            Chip {
                objectName: "filterClear"
                visible: list.view.filtered
                width: Math.min(implicitWidth, list.width)
                text: qsTr("Show all groups")
                onClicked: list.view.clearFilter()
            }
        }
    }

    Loader {
        width: parent.width
        active: list.filters && !list.tight
        visible: active
        sourceComponent: filterChips
    }

    AppText {
        objectName: "groupTrouble"
        width: parent.width
        visible: text !== ""
        text: list.view.groupTrouble
    }

    Repeater {
        model: list.view.groups

        BuilderGroup {
            width: list.width
            onClicked: list.view.toggleGroup(key)
        }
    }

    AppText {
        objectName: "noneFits"
        width: parent.width
        visible: list.view.noneFits
        text: qsTr("No group fits. Choose other days or all towns.")
    }

    PushButton {
        objectName: "moreGroups"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: list.view.hiddenGroups > 0
        text: qsTr("Show %n more group(s)", "", list.view.hiddenGroups)
        symbol: "down"
        size: Theme.small
        fill: Theme.primarySoft
        ink: Theme.primary
        rim: Session.highContrast ? Theme.primary : "transparent"
        onClicked: list.view.showMoreGroups()
    }

    Loader {
        width: parent.width
        active: list.filters && list.tight
        visible: active
        sourceComponent: filterChips
    }
}
