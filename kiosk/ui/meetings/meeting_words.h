// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"
#include "meetings/meeting_list.h"

namespace meetings {

/// The words of one meeting or group on the screen, for one kiosk and one moment.
class MeetingWords {
public:
    explicit MeetingWords(const context::AppContext &kiosk) : m_kiosk(kiosk), m_calendar(kiosk.calendar()) {}

    /// A card of the list; its day's title is the list's affair.
    MeetingRow row(const schedule::Meeting &meeting) const;
    /// A card of a group of which no date can be told: its rhythm instead.
    MeetingRow row(const schedule::Group &group) const;
    /// A card that names its day itself.
    MeetingRow dated_row(const schedule::Meeting &meeting) const;

    /// Names the meeting among all others, whatever its words are.
    QString key(const schedule::Meeting &meeting) const;
    /// "I gang nu, begyndte kl. 17.00" or, within the hour before it, "Om 25 minutter"; otherwise empty.
    QString soon(const schedule::Meeting &meeting) const;
    /// "Flyttet fra mandag 7. december"; empty for a meeting that is where it was.
    QString moved(const schedule::Meeting &meeting) const;
    /// Where to go, on one line; for a group online what one does instead.
    QString place(const schedule::Meeting &meeting) const;
    QString place(const schedule::Group &group) const;

    const schedule::Calendar &calendar() const { return m_calendar; }

private:
    /// What a card says of the group on any day.
    MeetingRow common(const schedule::Group &group) const;
    /// "Flyttet fra mandag 7. december", where it was at another time.
    QString moved_from(const schedule::Meeting &meeting) const;
    const schedule::Group &group(const schedule::Meeting &meeting) const;
    /// Whether the rhythm has it: then what is said of it is a remark, and it is no extra meeting.
    bool is_in_rhythm(const schedule::Meeting &meeting) const;

    const context::AppContext &m_kiosk;
    schedule::Calendar m_calendar;
};

/// The parts that are not empty, with a middle dot between them.
QString dotted(std::initializer_list<QString> parts);

}  // namespace meetings
