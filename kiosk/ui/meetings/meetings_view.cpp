// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meetings_view.h"

#include "handouts/group_words.h"
#include "kit/phrases.h"
#include "meetings/when_lines.h"

#include <set>

#include <QCollator>

namespace meetings {

using namespace std::chrono;

namespace {

constexpr auto horizon = days(28);

QString followed_by(const QString &words, const QString &more)
{
    return more.isEmpty() ? words : words + QStringLiteral(" · ") + more;
}

QString picked_words(const kit::ChoiceList &choices)
{
    for (const kit::Choice &choice : choices.rows())
        if (choice.picked)
            return choice.words;
    return {};
}

/// The choices in the order of the Danish alphabet, behind the one that takes all.
std::vector<kit::Choice> with_all(QString all_words, std::map<QString, QString> words_by_key, const QString &picked)
{
    std::vector<kit::Choice> choices;
    for (auto &[key, words] : words_by_key)
        choices.push_back({key, words, key == picked});
    const QCollator collator(QLocale(QLocale::Danish, QLocale::Denmark));
    std::ranges::sort(choices, [&](const auto &a, const auto &b) { return collator.compare(a.words, b.words) < 0; });
    choices.insert(choices.begin(), {QString(), std::move(all_words), picked.isEmpty()});
    return choices;
}

}  // namespace

void MeetingsView::clear()
{
    choose(m_filter, Filter{});
}

QString MeetingsView::townLabel() const
{
    return picked_words(m_towns);
}

QString MeetingsView::forWhomLabel() const
{
    return picked_words(m_audiences);
}

QString MeetingsView::weekdayLabel() const
{
    return picked_words(m_weekdays);
}

void MeetingsView::read()
{
    read_choices();
    const bool uncertain = kiosk()->clockUncertain();
    m_meetings.set(uncertain ? read_group_rows() : read_rows());
    m_next = uncertain ? std::nullopt : read_next();
}

void MeetingsView::read_choices()
{
    std::map<QString, QString> towns;
    std::map<QString, QString> audiences;
    for (const schedule::Group &group : kiosk()->site().plan.groups) {
        if (!group.town.empty())
            towns.emplace(QString::fromStdString(group.town), QString::fromStdString(group.town));
        if (!group.for_whom.empty())
            audiences.emplace(for_whom_key(group), kiosk()->in(group.for_whom));
    }
    // A choice that the plan no longer offers would hide every meeting without saying why.
    if (!towns.contains(m_filter.town))
        m_filter.town.clear();
    if (!audiences.contains(m_filter.for_whom))
        m_filter.for_whom.clear();
    if (kiosk()->clockUncertain())
        m_filter.weekday = 0;
    m_towns.set(with_all(tr("All places"), std::move(towns), m_filter.town));
    m_audiences.set(with_all(tr("For everyone"), std::move(audiences), m_filter.for_whom));

    std::vector<kit::Choice> weekdays{{QStringLiteral("0"), tr("All days"), m_filter.weekday == 0}};
    for (int day = 1; day <= 7; ++day)
        weekdays.push_back({QString::number(day),
                            QString::fromStdString(schedule::sentence_case(kiosk()->words().weekdays.at(size_t(day) - 1))),
                            m_filter.weekday == day});
    m_weekdays.set(std::move(weekdays));
}

std::vector<std::size_t> MeetingsView::groups() const
{
    std::vector<std::size_t> taken;
    const auto &all = kiosk()->site().plan.groups;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (m_filter.takes(all[i]))
            taken.push_back(i);
    return taken;
}

std::vector<MeetingRow> MeetingsView::read_rows() const
{
    const auto now = kiosk()->now();
    const auto taken = groups();
    const std::set<std::size_t> wanted(taken.begin(), taken.end());
    std::vector<MeetingRow> rows;
    std::optional<schedule::local_days> day;
    // A meeting that began a while ago may still be worth going to; none lasts longer than its day.
    for (const schedule::Meeting &meeting : kiosk()->calendar().between(now - days(1), now + horizon)) {
        if (meeting.end <= now || !wanted.contains(meeting.group) || !m_filter.takes(meeting.date))
            continue;
        MeetingRow next = row(meeting);
        if (day != meeting.date) {
            next.day_title = kit::date_of(meeting.date, *kiosk());
            if (!day)
                next.day_badge = kit::in_days(meeting.date, kiosk()->today());
            day = meeting.date;
        }
        rows.push_back(std::move(next));
    }
    return rows;
}

std::vector<MeetingRow> MeetingsView::read_group_rows() const
{
    std::vector<MeetingRow> rows;
    for (const std::size_t index : groups()) {
        const schedule::Group &group = kiosk()->site().plan.groups[index];
        MeetingRow next = row(group);
        next.place = place(group);
        next.rhythm = when_lines(group, *kiosk()).join(QLatin1Char('\n'));
        if (rows.empty())
            next.day_title = tr("The groups");
        rows.push_back(std::move(next));
    }
    return rows;
}

QString MeetingsView::place(const schedule::Meeting &meeting) const
{
    if (!meeting.moved_place.empty())
        return kiosk()->in(meeting.moved_place);
    return place(kiosk()->site().plan.groups[meeting.group]);
}

QString MeetingsView::place(const schedule::Group &group) const
{
    if (group.attendance != schedule::Attendance::Online)
        return QString::fromStdString(handouts::place_line(kiosk()->content(), group));
    const QString notes = kiosk()->in(group.notes);
    return notes.isEmpty() ? tr("Join from home, over the internet") : notes;
}

MeetingRow MeetingsView::row(const schedule::Group &group) const
{
    MeetingRow row;
    row.group = QString::fromStdString(group.id);
    row.name = kiosk()->in(group.name);
    row.open = group.open;
    row.open_badge = kit::open_words(group);
    row.for_whom = kiosk()->in(group.for_whom);
    if (group.attendance == schedule::Attendance::Online)
        row.online = tr("Online");
    else if (group.attendance == schedule::Attendance::Both)
        row.online = tr("Also online");
    return row;
}

MeetingRow MeetingsView::row(const schedule::Meeting &meeting) const
{
    const schedule::Words &words = kiosk()->words();
    MeetingRow row = this->row(kiosk()->site().plan.groups[meeting.group]);
    row.start = QString::fromStdString(schedule::time_words(words, meeting.time.start));
    row.end = tr("until %1").arg(QString::fromStdString(schedule::time_words(words, meeting.time.end)));
    row.place = place(meeting);
    row.ask = kit::ask_words(meeting, *kiosk());
    row.cancelled = meeting.status == schedule::Status::Cancelled;
    if (row.cancelled) {
        row.state_badge = tr("Cancelled");
        const auto next = kiosk()->calendar().next({meeting.group}, meeting.end, 1);
        row.place = next.empty()
                        ? tr("This meeting is cancelled")
                        : tr("Next meeting: %1")
                              .arg(QString::fromStdString(schedule::date_words(words, next.front().date, kiosk()->today())));
    } else if (meeting.status == schedule::Status::Moved) {
        row.state_badge = tr("Moved");
        if (meeting.moved_from) {
            const auto from = schedule::date_words(words, floor<days>(*meeting.moved_from), kiosk()->today());
            row.place = followed_by(tr("Moved from %1").arg(QString::fromStdString(from)), row.place);
        }
    } else if (meeting.start <= kiosk()->now()) {
        row.state_badge = tr("Under way now");
    } else if (!meeting.reason.empty()) {
        row.state_badge = tr("Extra meeting");
    }
    return row;
}

std::optional<MeetingsView::Next> MeetingsView::read_next() const
{
    const auto now = kiosk()->now();
    for (const schedule::Meeting &meeting : kiosk()->calendar().between(now, now + horizon)) {
        const schedule::Group &group = kiosk()->site().plan.groups[meeting.group];
        if (meeting.status == schedule::Status::Cancelled || !m_filter.takes(group) || !m_filter.takes(meeting.date))
            continue;
        const QString name = kiosk()->in(group.name);
        return Next{QString::fromStdString(group.id), kit::until_meeting(meeting, *kiosk()), kit::day_and_time(meeting, *kiosk()),
                    followed_by(name, place(meeting)), kit::ask_words(meeting, *kiosk())};
    }
    return {};
}

QString MeetingsView::emptyTitle() const
{
    if (!kiosk() || m_meetings.rowCount() > 0)
        return {};
    if (!kiosk()->hasPlan())
        return tr("The meetings can't be shown right now");
    if (filtered())
        return tr("No meetings fit what you chose");
    return kiosk()->clockUncertain() ? tr("There are no groups in the plan") : tr("There are no meetings in the next four weeks");
}

QString MeetingsView::emptyWords() const
{
    if (filtered())
        return tr("Try fewer choices, or see all meetings.");
    return tr("Ask the staff where you can find a group.");
}

}  // namespace meetings
