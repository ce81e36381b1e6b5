// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/finder_view.h"

#include "handouts/calendar_code.h"
#include "meetings/meeting_words.h"

#include <optional>

#include <QUrl>

namespace meetings {

namespace {

constexpr int dates_wanted = 5;  // "five meetings before you decide"

}  // namespace

void FinderView::find()
{
    m_groups.clear();
    if (kiosk()->clockUncertain())
        find_groups();
    else
        find_dates();
}

void FinderView::find_dates()
{
    const MeetingWords words(*kiosk());
    const auto now = kiosk()->now();
    std::vector<MeetingRow> rows;
    std::size_t told = 0;  // the rows up to the last date: what is cancelled after it is of no use
    int found = 0;
    std::optional<schedule::Meeting> first;
    std::size_t seen = 0;
    for (int stretches = 1; stretches <= UpcomingWindow::most_stretches && found < dates_wanted; ++stretches) {
        const std::span<const schedule::Meeting> meetings = ahead().within(stretches);
        for (; seen < meetings.size() && found < dates_wanted; ++seen) {
            const schedule::Meeting &meeting = meetings[seen];
            const bool cancelled = meeting.status == schedule::Status::Cancelled;
            if (refusals(meeting) || (cancelled && meeting.start < now))
                continue;
            rows.push_back(words.dated_row(meeting));
            if (cancelled)
                continue;
            told = rows.size();
            if (meeting.start < now)
                continue;
            if (++found == 1)
                first = meeting;
            if (!m_groups.contains(rows.back().group))
                m_groups << rows.back().group;
        }
    }
    rows.resize(told);
    m_heading = found == dates_wanted ? tr("The first five dates")
                : found > 1           ? tr("The next %n date(s)", nullptr, found)
                : found == 1          ? tr("The next date")
                                      : tr("Under way now");
    tell(std::move(rows));
    read_codes(first);
}

void FinderView::find_groups()
{
    const MeetingWords words(*kiosk());
    const std::vector<schedule::Group> &groups = kiosk()->site().plan.groups;
    std::vector<MeetingRow> rows;
    for (std::size_t group = 0; group < groups.size(); ++group)
        if (!refusals(group))
            rows.push_back(words.row(groups[group]));
    m_heading = tr("The groups");
    read_codes({});
    tell(std::move(rows));
}

void FinderView::read_codes(const std::optional<schedule::Meeting> &first)
{
    m_calendar_code.clear();
    if (first)
        m_calendar_code = QString::fromStdString(handouts::calendar_code(kiosk()->site(), kiosk()->content(), *first));
    m_schedule_code = QString::fromStdString(handouts::schedule_code(kiosk()->site()));
    m_schedule_name = QUrl(m_schedule_code).host();
}

void FinderView::tell(std::vector<MeetingRow> rows)
{
    if (!rows.empty()) {
        found_something();
    } else if (kiosk()->clockUncertain()) {
        found_nothing(refused_groups());
    } else {
        // What four weeks hold is a number that one can picture; a plan with nothing in them has more to come.
        Refused refusals = refused(ahead().within(1));
        if (reliefs(refusals).empty())
            refusals = refused(ahead().within(UpcomingWindow::most_stretches));
        found_nothing(refusals);
    }
    m_dates.set(std::move(rows));
}

}  // namespace meetings
