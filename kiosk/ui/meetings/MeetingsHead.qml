// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Context
import Moedested.Kit
import Moedested.Meetings

// What stands over (or beside) the list: the next meeting and the filters.
Column {
    id: head

    required property MeetingsView view
    signal townsAsked
    signal weekdaysAsked
    signal dayPartsAsked
    signal audiencesAsked

    spacing: Math.max(Theme.targetGap, 3 * Theme.unit)

    Notice {
        width: parent.width
        words: Kiosk.caveat
    }

    // On a low panel it is one of the chips below.
    HeadlineCard {
        width: parent.width
        visible: !Theme.compact && Kiosk.headline !== ""
    }

    NextCard {
        width: parent.width
        visible: head.view.hasNext
        view: head.view
    }

    FilterRow {
        width: parent.width
        view: head.view
        onTownsAsked: head.townsAsked()
        onWeekdaysAsked: head.weekdaysAsked()
        onDayPartsAsked: head.dayPartsAsked()
        onAudiencesAsked: head.audiencesAsked()
    }
}
