// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetings_view.h"

#include "context/phrases.h"

namespace meetings {

using namespace std::chrono;

void MeetingsView::setStretches(int stretches)
{
    stretches = std::clamp(stretches, 1, UpcomingWindow::most_stretches);
    if (stretches == m_stretches)
        return;
    m_stretches = stretches;
    look_again();
}

QString MeetingsView::keyOf(int row) const
{
    return row >= 0 && row < m_meetings.rowCount() ? m_meetings.rows()[std::size_t(row)].key : QString();
}

void MeetingsView::find()
{
    if (kiosk()->clockUncertain())
        find_groups();
    else
        find_meetings();
}

void MeetingsView::find_meetings()
{
    const MeetingWords words(*kiosk());
    const auto now = kiosk()->now();
    std::vector<MeetingRow> rows;
    std::optional<schedule::local_days> day;
    QString day_words;
    m_next.reset();
    const auto is_next = [&](const schedule::Meeting &meeting) {
        return meeting.start >= now && meeting.status != schedule::Status::Cancelled && !refusals(meeting);
    };
    for (const schedule::Meeting &meeting : ahead().within(m_stretches)) {
        if (refusals(meeting))
            continue;
        MeetingRow row = words.row(meeting);
        if (day != meeting.date)
            day_words = context::date_of(meeting.date, *kiosk());
        row.day = day_words;
        if (day != meeting.date) {
            row.day_title = day_words;
            if (!day)
                row.day_badge = context::in_days(meeting.date, kiosk()->today());
            day = meeting.date;
        }
        rows.push_back(std::move(row));
        if (!m_next && is_next(meeting))
            m_next = next(meeting, words);
    }
    // A group that meets once in a quarter has a next meeting too.
    for (int stretches = m_stretches + 1; stretches <= UpcomingWindow::most_stretches && !m_next; ++stretches) {
        const auto further = ahead().within(stretches).subspan(ahead().within(stretches - 1).size());
        if (const auto found = std::ranges::find_if(further, is_next); found != further.end())
            m_next = next(*found, words);
    }
    m_has_more = m_stretches < UpcomingWindow::most_stretches && kiosk()->hasPlan() && !kiosk()->site().plan.groups.empty();
    m_shown_until = tr("Meetings until %1")
                        .arg(QString::fromStdString(
                            schedule::date_words(kiosk()->words(), kiosk()->today() + weeks(4 * m_stretches), kiosk()->today())));
    if (rows.empty())
        found_nothing(refused(ahead().within(m_stretches)));
    else
        found_something();
    m_meetings.set(std::move(rows));
}

void MeetingsView::find_groups()
{
    const MeetingWords words(*kiosk());
    const std::vector<schedule::Group> &groups = kiosk()->site().plan.groups;
    std::vector<MeetingRow> rows;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (refusals(group))
            continue;
        rows.push_back(words.row(groups[group]));
        if (rows.size() == 1)
            rows.front().day_title = tr("The groups");
    }
    m_next.reset();
    m_has_more = false;
    m_shown_until.clear();
    if (rows.empty())
        found_nothing(refused_groups());
    else
        found_something();
    m_meetings.set(std::move(rows));
}

MeetingsView::Next MeetingsView::next(const schedule::Meeting &meeting, const MeetingWords &words) const
{
    const schedule::Group &group = kiosk()->site().plan.groups[meeting.group];
    return {QString::fromStdString(group.id),
            context::until_meeting(meeting, *kiosk()),
            words.soon(meeting),
            context::day_and_time(meeting, *kiosk()),
            kiosk()->in(group.name),
            dotted({kiosk()->in(group.name), words.place(meeting)}),
            context::ask_words(meeting, *kiosk())};
}

}  // namespace meetings
