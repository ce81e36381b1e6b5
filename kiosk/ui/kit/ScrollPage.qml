// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit

// A column that scrolls by finger and by a large button. A screen's own large button at its foot shares a row with that one where
// the words of both fit, which leaves more of the page in sight; elsewhere it stands under it.
Item {
    id: page

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias list: flick
    property Item foot: null
    readonly property bool footed: foot?.visible ?? false
    readonly property real half: (width - Theme.targetGap) / 2
    readonly property bool shared: footed && foot.implicitWidth <= half && more.implicitWidth <= half
    readonly property real footWidth: shared && more.visible ? half : width
    // What the foot takes of the page's height.
    readonly property real footHeight: footed ? foot.height + 2 * Theme.targetGap : 0

    Flickable {
        id: flick
        objectName: "scroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: more.visible ? more.top : parent.bottom
        anchors.bottomMargin: more.visible ? Theme.targetGap : page.footHeight
        contentWidth: width
        contentHeight: column.implicitHeight + 3 * Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: flick.width
            spacing: 3 * Theme.unit
        }
    }

    MoreButton {
        id: more
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.footed && !page.shared ? page.footHeight : Theme.targetGap
        width: page.shared ? page.half : page.width
        height: page.shared ? Math.max(implicitHeight, page.foot.height) : implicitHeight
        list: flick
        room: page.height - page.footHeight
    }
}
