// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meeting_words.h"

#include "context/phrases.h"
#include "handouts/group_words.h"
#include "meetings/when_lines.h"
#include "schedule/planned.h"

#include <algorithm>

#include <QCoreApplication>

namespace meetings {

using namespace std::chrono;

namespace {

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(meetings::Cards)
};

}  // namespace

QString dotted(std::initializer_list<QString> parts)
{
    QStringList list(parts);
    list.removeAll(QString());
    return list.join(QStringLiteral(" · "));
}

const schedule::Group &MeetingWords::group(const schedule::Meeting &meeting) const
{
    return m_kiosk.site().plan.groups[meeting.group];
}

bool MeetingWords::is_in_rhythm(const schedule::Meeting &meeting) const
{
    const auto same = [&meeting](const schedule::PlannedMeeting &planned) {
        return planned.in_rhythm && planned.time.start == meeting.time.start;
    };
    return std::ranges::any_of(schedule::planned(group(meeting), meeting.date, meeting.date), same);
}

QString MeetingWords::place(const schedule::Meeting &meeting) const
{
    return meeting.moved_place.empty() ? place(group(meeting)) : m_kiosk.in(meeting.moved_place);
}

QString MeetingWords::place(const schedule::Group &group) const
{
    if (group.attendance != schedule::Attendance::Online)
        return QString::fromStdString(handouts::place_line(m_kiosk.content(), group));
    const QString notes = m_kiosk.in(group.notes);
    return notes.isEmpty() ? Cards::tr("Join from home, over the internet") : notes;
}

QString MeetingWords::moved(const schedule::Meeting &meeting) const
{
    if (meeting.status != schedule::Status::Moved)
        return {};
    if (!meeting.moved_from || floor<days>(*meeting.moved_from) == meeting.date)
        return Cards::tr("Moved");
    return moved_from(meeting);
}

QString MeetingWords::moved_from(const schedule::Meeting &meeting) const
{
    if (!meeting.moved_from)
        return {};
    const auto from = schedule::date_words(m_kiosk.words(), floor<days>(*meeting.moved_from), m_kiosk.today());
    return Cards::tr("Moved from %1").arg(QString::fromStdString(from));
}

QString MeetingWords::key(const schedule::Meeting &meeting) const
{
    // Two meetings of a group may begin together, where one was moved or added onto the other.
    const auto from = meeting.moved_from ? meeting.moved_from->time_since_epoch().count() : 0;
    return QStringLiteral("%1 %2 %3 %4")
        .arg(meeting.start.time_since_epoch().count())
        .arg(meeting.end.time_since_epoch().count())
        .arg(from)
        .arg(QString::fromStdString(group(meeting).id));
}

QString MeetingWords::soon(const schedule::Meeting &meeting) const
{
    const auto now = m_kiosk.now();
    if (meeting.status == schedule::Status::Cancelled || meeting.end <= now)
        return {};
    if (meeting.start <= now) {
        const schedule::Words &words = m_kiosk.words();
        return Cards::tr("Under way now, began %1")
            .arg(QString::fromStdString(schedule::fill(words.at, {{"time", schedule::time_words(words, meeting.time.start)}})));
    }
    const auto left = ceil<minutes>(meeting.start - now);
    return left <= 60min ? Cards::tr("In %n minute(s)", nullptr, int(left.count())) : QString();
}

MeetingRow MeetingWords::common(const schedule::Group &group) const
{
    MeetingRow row;
    row.key = row.group = QString::fromStdString(group.id);
    row.name = m_kiosk.in(group.name);
    row.open = group.open;
    row.open_badge = context::open_words(group);
    row.for_whom = m_kiosk.in(group.for_whom);
    if (group.attendance == schedule::Attendance::Online)
        row.online = Cards::tr("Online");
    else if (group.attendance == schedule::Attendance::Both)
        row.online = Cards::tr("Also online");
    return row;
}

MeetingRow MeetingWords::row(const schedule::Group &group) const
{
    MeetingRow row = common(group);
    row.place = place(group);
    row.rhythm = when_lines(group, m_kiosk).join(QLatin1Char('\n'));
    return row;
}

MeetingRow MeetingWords::row(const schedule::Meeting &meeting) const
{
    const schedule::Words &words = m_kiosk.words();
    MeetingRow row = common(group(meeting));
    row.key = key(meeting);
    row.start = QString::fromStdString(schedule::time_words(words, meeting.time.start));
    row.end = Cards::tr("until %1").arg(QString::fromStdString(schedule::time_words(words, meeting.time.end)));
    row.place = place(meeting);
    row.ask = context::ask_words(meeting, m_kiosk);
    row.soon = soon(meeting);
    row.cancelled = meeting.status == schedule::Status::Cancelled;
    if (row.cancelled) {
        row.state_badge = Cards::tr("Cancelled");
        const auto next = m_calendar.next({meeting.group}, meeting.end, 1);
        row.place = next.empty()
                        ? Cards::tr("This meeting is cancelled")
                        : Cards::tr("Next meeting: %1")
                              .arg(QString::fromStdString(schedule::date_words(words, next.front().date, m_kiosk.today())));
    } else if (meeting.status == schedule::Status::Moved) {
        row.state_badge = Cards::tr("Moved");
        row.place = dotted({moved_from(meeting), row.place});
    } else if (!meeting.reason.empty() && !is_in_rhythm(meeting)) {
        row.state_badge = Cards::tr("Extra meeting");
    }
    return row;
}

MeetingRow MeetingWords::dated_row(const schedule::Meeting &meeting) const
{
    MeetingRow row = this->row(meeting);
    row.day_title = context::date_of(meeting.date, m_kiosk);
    row.span = context::unbroken(QString::fromStdString(schedule::at_words(m_kiosk.words(), meeting.time)));
    return row;
}

}  // namespace meetings
