// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/group_view.h"

#include "context/phrases.h"
#include "handouts/calendar_code.h"
#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "meetings/meeting_words.h"
#include "meetings/when_lines.h"

#include <QLocale>
#include <QUrl>

namespace meetings {

using namespace std::chrono;

namespace {

constexpr std::size_t dates_shown = 5;  // "five meetings before you decide"

QString joined(std::initializer_list<QString> parts, const QString &separator)
{
    QStringList list(parts);
    list.removeAll(QString());
    return list.join(separator);
}

}  // namespace

void GroupView::setGroup(const QString &group)
{
    if (group == m_group)
        return;
    m_group = group;
    refresh();
}

void GroupView::read()
{
    const schedule::Plan &plan = kiosk()->site().plan;
    const schedule::Group *group = plan.find(m_group.toStdString());
    m_found = group != nullptr;
    if (!group) {
        m_name = tr("This group is no longer in the plan");
        clear_dates();
        return;
    }
    read_words(*group);
    read_where(*group);
    if (kiosk()->clockUncertain())
        clear_dates();
    else
        read_dates(std::size_t(group - plan.groups.data()));
    m_schedule_code = QString::fromStdString(handouts::schedule_code(kiosk()->site()));
    m_schedule_name = QUrl(m_schedule_code).host();
}

void GroupView::read_words(const schedule::Group &group)
{
    m_name = kiosk()->in(group.name);
    m_open = group.open;
    m_open_badge = context::open_words(group);
    m_condition = kiosk()->in(group.condition);
    m_badges.clear();
    if (const QString for_whom = kiosk()->in(group.for_whom); !for_whom.isEmpty())
        m_badges << for_whom;
    if (group.attendance == schedule::Attendance::Online)
        m_badges << tr("Online");
    if (group.attendance == schedule::Attendance::Both)
        m_badges << tr("Also online");
    if (group.step_free)
        m_badges << tr("Step-free access");
    if (group.language != "da")
        m_badges << tr("In %1").arg(QLocale(QString::fromStdString(group.language)).nativeLanguageName());
    m_when = when_lines(group, *kiosk());
    m_contact = joined({kiosk()->in(group.contact), QString::fromStdString(group.phone), QString::fromStdString(group.email)},
                       QStringLiteral("\n"));
}

void GroupView::read_where(const schedule::Group &group)
{
    const QString notes = kiosk()->in(group.notes);
    m_more = joined({kiosk()->in(group.directions), notes}, QStringLiteral("\n"));
    if (group.attendance == schedule::Attendance::Online) {
        m_where_title = tr("On the internet");
        m_where = notes.isEmpty() ? tr("Join from home. The link is in the meeting plan on the net.") : notes;
        m_more = kiosk()->in(group.directions);
        return;
    }
    const QString street = joined({QString::fromStdString(group.street), kiosk()->in(group.room)}, QStringLiteral(", "));
    const QString town = QString::fromStdString(handouts::town_line(group));
    m_where_title = kiosk()->in(group.venue);
    m_where = joined({street, town}, QStringLiteral("\n"));
    if (m_where_title.isEmpty()) {
        m_where_title = street;
        m_where = town;
    }
}

void GroupView::clear_dates()
{
    m_dates.set({});
    m_coming = 0;
    m_skipped.clear();
    m_calendar_code.clear();
}

void GroupView::read_dates(std::size_t group)
{
    const schedule::Words &words = kiosk()->words();
    m_coming = 0;
    const MeetingWords meeting_words(*kiosk());
    const schedule::Calendar &calendar = meeting_words.calendar();
    const auto now = kiosk()->now();
    const auto next = calendar.next({group}, now, dates_shown);
    std::vector<DateRow> rows;
    const auto add = [&](const schedule::Meeting &meeting, int number) {
        DateRow row;
        row.key = meeting_words.key(meeting);
        row.number = number;
        row.date = context::date_of(meeting.date, *kiosk());
        row.span = QString::fromStdString(schedule::span_words(words, meeting.time));
        row.soon = meeting_words.soon(meeting);
        row.ask = context::ask_words(meeting, *kiosk());
        row.note = dotted({meeting_words.moved(meeting), kiosk()->in(meeting.moved_place), kiosk()->in(meeting.reason)});
        rows.push_back(std::move(row));
    };
    for (const schedule::Meeting &meeting : calendar.between(group, now - days(1), now))
        if (meeting.end > now && meeting.status != schedule::Status::Cancelled)
            add(meeting, 0);
    for (const schedule::Meeting &meeting : next)
        add(meeting, ++m_coming);
    m_dates.set(std::move(rows));
    m_calendar_code.clear();
    if (!next.empty())
        m_calendar_code = QString::fromStdString(handouts::calendar_code(kiosk()->site(), kiosk()->content(), next.front()));

    // Said even where no date is left: a group's only meeting may be the one that is cancelled.
    const handouts::Order order{kiosk()->site(), kiosk()->zone(), kiosk()->content(), {group}, kiosk()->now(), kiosk()->fonts()};
    QStringList notes;
    const handouts::Telling telling(order);
    for (const std::string &note : handouts::exception_notes(telling, group, handouts::told_until(telling, next), next))
        notes << QString::fromStdString(note);
    m_skipped = notes.join(QLatin1Char('\n'));
}

}  // namespace meetings
