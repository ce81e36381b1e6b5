// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/filter_view.h"

#include "context/filter_choices.h"
#include "context/phrases.h"
#include "meetings/meeting_words.h"

#include <functional>
#include <map>

namespace meetings {

namespace {

QString picked_words(const context::ChoiceList &choices)
{
    for (const context::Choice &choice : choices.rows())
        if (choice.picked)
            return choice.words;
    return {};
}

QString sentence(const std::string &words)
{
    return QString::fromStdString(schedule::sentence_case(words));
}

/// The bits with the one that `key` names (from 1) turned over; none for the key that lets all be.
unsigned turned(unsigned bits, const QString &key)
{
    const int number = key.toInt();
    return number < 1 ? 0 : bits ^ (1u << (number - 1));
}

/// The words of the bits that are set, as a list with "og".
std::vector<std::string> words_of(unsigned bits, std::span<const std::string> words)
{
    std::vector<std::string> picked;
    for (std::size_t bit = 0; bit < words.size(); ++bit)
        if (bits >> bit & 1)
            picked.push_back(words[bit]);
    return picked;
}

}  // namespace

void FilterView::choose(Filter filter)
{
    // What is picked altogether, or nothing of it, is the same.
    filter = Filter::from(filter.to_map());
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    if (!m_has_read)
        return;
    look_again();
    emit repicked();
}

void FilterView::look_again()
{
    if (!m_has_read)
        return;
    look();
    emit refreshed();
}

template<typename Value>
void FilterView::change(Value Filter::*part, Value value)
{
    Filter filter = m_filter;
    filter.*part = std::move(value);
    choose(std::move(filter));
}

void FilterView::pickTown(const QString &key)
{
    change(&Filter::town, key);
}

void FilterView::pickForWhom(const QString &key)
{
    change(&Filter::for_whom, key);
}

void FilterView::toggleWeekday(const QString &key)
{
    change(&Filter::weekdays, turned(m_filter.weekdays, key));
}

void FilterView::toggleDayPart(const QString &key)
{
    change(&Filter::day_parts, turned(m_filter.day_parts, key));
}

void FilterView::toggleOpen()
{
    change(&Filter::only_open, !m_filter.only_open);
}

void FilterView::toggleOnline()
{
    change(&Filter::only_online, !m_filter.only_online);
}

void FilterView::toggleStepFree()
{
    change(&Filter::step_free, !m_filter.step_free);
}

void FilterView::drop(const QString &key)
{
    choose(m_filter.without(key.toUInt()));
}

void FilterView::clear()
{
    choose({});
}

void FilterView::read()
{
    m_ahead = kiosk()->clockUncertain() ? UpcomingWindow() : UpcomingWindow(kiosk()->calendar(), kiosk()->now());
    m_has_read = true;
    look();
}

void FilterView::look()
{
    offer_groups();
    offer_times();
    m_group_refusals.clear();
    for (const schedule::Group &group : kiosk()->site().plan.groups)
        m_group_refusals.push_back(m_filter.refusals(group));
    find();
}

void FilterView::offer_groups()
{
    const std::vector<schedule::Group> &groups = kiosk()->site().plan.groups;
    std::map<QString, QString> towns;
    std::map<QString, QString> audiences;
    for (const schedule::Group &group : groups) {
        if (!group.town.empty())
            towns.emplace(QString::fromStdString(group.town), QString::fromStdString(group.town));
        if (!group.for_whom.empty())
            audiences.emplace(for_whom_key(group), kiosk()->in(group.for_whom));
    }
    const auto has = [&groups](auto &&like) { return std::ranges::any_of(groups, like); };
    const auto is_open = [](const schedule::Group &group) { return group.open; };
    const auto is_online = [](const schedule::Group &group) { return group.attendance != schedule::Attendance::InPerson; };
    m_offers_open = has(is_open) && has(std::not_fn(is_open));
    m_offers_online = has(is_online) && has(std::not_fn(is_online));
    m_offers_step_free = has([](const schedule::Group &group) { return group.step_free; });

    m_filter.only_open &= m_offers_open;
    m_filter.only_online &= m_offers_online;
    m_filter.step_free &= m_offers_step_free;
    m_towns.set(context::choices_with_all(tr("All places"), towns, m_filter.town, kiosk()->locale()));
    m_audiences.set(context::choices_with_all(tr("For everyone"), audiences, m_filter.for_whom, kiosk()->locale()));
}

void FilterView::offer_times()
{
    context::TimesOffered offered;
    // In a summer without meetings the choices are those of the autumn.
    for (int stretches = 1; stretches <= UpcomingWindow::most_stretches && offered.empty(); ++stretches)
        offered.take(m_ahead.within(stretches));
    m_weekdays.set(offered.weekdays(tr("All days"), kiosk()->words().weekdays, m_filter.weekdays));
    const std::string names[] = {tr("morning").toStdString(), tr("afternoon").toStdString(), tr("evening").toStdString()};
    m_day_parts.set(offered.day_parts(tr("All day"), names, m_filter.day_parts));
}

QString FilterView::townLabel() const
{
    return picked_words(m_towns);
}

QString FilterView::forWhomLabel() const
{
    return picked_words(m_audiences);
}

QString FilterView::weekdayLabel() const
{
    if (!kiosk() || m_filter.weekdays == 0)
        return picked_words(m_weekdays);
    const schedule::Words &words = kiosk()->words();
    // One or two are written out; more of them would fill the line.
    std::vector<std::string> days = words_of(m_filter.weekdays, words.weekdays);
    if (days.size() > 2)
        days = words_of(m_filter.weekdays, words.weekdays_short);
    return sentence(schedule::list_words(words, days));
}

QString FilterView::dayPartLabel() const
{
    if (!kiosk() || m_filter.day_parts == 0)
        return picked_words(m_day_parts);
    const std::string names[] = {tr("morning").toStdString(), tr("afternoon").toStdString(), tr("evening").toStdString()};
    return sentence(schedule::list_words(kiosk()->words(), words_of(m_filter.day_parts, names)));
}

QString FilterView::openLabel() const
{
    return tr("Only open");
}

QString FilterView::onlineLabel() const
{
    return tr("Online");
}

QString FilterView::stepFreeLabel() const
{
    return tr("Step-free access");
}

QString FilterView::facet_words(Facet facet) const
{
    switch (facet) {
        case Town:
            return townLabel();
        case Weekdays:
            return weekdayLabel();
        case DayParts:
            return dayPartLabel();
        case ForWhom:
            return forWhomLabel();
        case Open:
            return openLabel();
        case Online:
            return onlineLabel();
        case StepFree:
            return stepFreeLabel();
    }
    return {};
}

unsigned FilterView::refusals(const schedule::Meeting &meeting) const
{
    return m_group_refusals[meeting.group] | m_filter.refusals(meeting);
}

Refused FilterView::refused(std::span<const schedule::Meeting> meetings) const
{
    Refused refused;
    for (const schedule::Meeting &meeting : meetings)
        if (meeting.status != schedule::Status::Cancelled)
            ++refused[refusals(meeting)];
    return refused;
}

Refused FilterView::refused_groups() const
{
    Refused refused;
    for (const unsigned refusals : m_group_refusals)
        ++refused[refusals];
    return refused;
}

void FilterView::found_something()
{
    m_empty_title.clear();
    m_empty_words.clear();
    m_drops.set({});
    m_next_of_all.clear();
    m_next_of_all_group.clear();
}

void FilterView::found_nothing(const Refused &refused)
{
    found_something();  // whatever was said of other choices holds no more
    m_empty_words = tr("Ask the staff where you can find a group.");
    if (!kiosk()->hasPlan()) {
        m_empty_title = tr("The meetings can't be shown right now");
        return;
    }
    const bool uncertain = kiosk()->clockUncertain();
    std::vector<context::Choice> drops;
    for (const Relief &relief : reliefs(refused)) {
        std::vector<std::string> names;
        for (const Facet facet : all_facets)
            if (relief.facets & facet)
                names.push_back(tr("“%1”").arg(facet_words(facet)).toStdString());
        const QString what = QString::fromStdString(schedule::list_words(kiosk()->words(), names));
        drops.push_back({QString::number(relief.facets), (uncertain ? tr("Without %1: %n group(s)", nullptr, relief.found)
                                                                    : tr("Without %1: %n meeting(s)", nullptr, relief.found))
                                                             .arg(what)});
    }
    m_empty_title = filtered()  ? tr("No meetings fit what you chose")
                    : uncertain ? tr("There are no groups in the plan")
                                : tr("There are no meetings in the next four weeks");
    if (!drops.empty())
        m_empty_words = tr("This is what you find with fewer choices.");
    m_drops.set(std::move(drops));
    if (uncertain)
        return;
    std::vector<std::size_t> all(kiosk()->site().plan.groups.size());
    std::iota(all.begin(), all.end(), 0);
    const auto next = kiosk()->calendar().next(all, kiosk()->now(), 1);
    if (next.empty())
        return;
    const schedule::Group &group = kiosk()->site().plan.groups[next.front().group];
    m_next_of_all_group = QString::fromStdString(group.id);
    m_next_of_all = dotted({context::day_and_time(next.front(), *kiosk()), kiosk()->in(group.name)});
    if (m_drops.rowCount() == 0)
        m_empty_words.clear();
}

}  // namespace meetings
