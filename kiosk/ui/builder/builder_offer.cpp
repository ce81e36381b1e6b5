// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to pick from, in words.

#include "builder/builder_view.h"

#include <algorithm>
#include <set>

#include <QCollator>

namespace builder {

namespace {

QString sentence(const std::string &words)
{
    return QString::fromStdString(schedule::sentence_case(words));
}

/// The words of what is picked, one after the other.
QString picked_label(const context::ChoiceList &choices)
{
    QStringList words;
    for (const context::Choice &choice : choices.rows())
        if (choice.picked)
            words << choice.words;
    return words.join(QStringLiteral(", "));
}

}  // namespace

void BuilderView::offer()
{
    const config::Content &paper = kiosk()->content(m_choice.language);
    const config::Content &screen = kiosk()->content();
    m_uses.set({{QStringLiteral("discharge"), tr("Discharge plan"), m_choice.use == Use::Discharge},
                {QStringLiteral("wall"), tr("For the wall"), m_choice.use == Use::Wall},
                {QStringLiteral("worksheets"), tr("Worksheets"), m_choice.use == Use::Worksheets}});

    std::vector<context::Choice> favourites;
    for (const config::Favourite &favourite : kiosk()->site().centre.favourites) {
        QStringList groups;
        for (const std::string &id : favourite.groups)
            groups << QString::fromStdString(id);
        QStringList enclosures;
        for (const QString &name : enclosures_for(paper))
            if (std::ranges::find(favourite.enclosures, name.toStdString()) != favourite.enclosures.end())
                enclosures << name;
        const bool picked = m_to_pick.known(groups) == m_choice.groups && enclosures == m_choice.enclosures;
        favourites.push_back({QString::number(favourites.size()), kiosk()->in(favourite.name), picked});
    }
    m_favourites.set(std::move(favourites));

    offer_filters();
    m_groups.set(m_to_pick.rows(*kiosk(), m_filter, m_choice.groups, m_shown, m_hidden));

    const auto named = [&](const QString &name) {
        if (name == QLatin1String(handouts::dates_part))
            return tr("Five-meeting plan");
        if (name == QLatin1String(handouts::steps_part))
            return tr("What happens at a meeting");
        const handouts::Kind &kind = *handouts::find_kind(name.toStdString());
        const std::string title = handouts::title_of(kind, screen);
        return QString::fromStdString(title.empty() ? handouts::title_of(kind, paper) : title);
    };
    std::vector<context::Choice> enclosures;
    for (const QString &name : enclosures_for(paper))
        enclosures.push_back({name, named(name), m_choice.enclosures.contains(name)});
    m_enclosures.set(std::move(enclosures));
    std::vector<context::Choice> worksheets;
    for (const QString &name : worksheets_for(paper))
        worksheets.push_back({name, named(name), m_choice.worksheets.contains(name)});
    m_worksheets.set(std::move(worksheets));

    const auto on_wall = [&](const char *kind, bool a3) { return m_choice.wall == QLatin1String(kind) && m_choice.a3 == a3; };
    std::vector<context::Choice> papers{{QStringLiteral("week-poster"), tr("Week poster, A4"), on_wall("week-poster", false)}};
    if (!m_desk || !m_desk->present() || m_desk->offers(handouts::Paper::A3))
        papers.push_back({QStringLiteral("week-poster-a3"), tr("Week poster, A3"), on_wall("week-poster", true)});
    papers.push_back({QStringLiteral("town-list"), tr("List by town"), on_wall("town-list", false)});
    papers.push_back({QStringLiteral("pocket-card"), tr("Pocket cards"), on_wall("pocket-card", false)});
    papers.push_back({QStringLiteral("test-page"), tr("The printer’s test page"), on_wall("test-page", false)});
    m_papers.set(std::move(papers));

    std::vector<context::Choice> periods{{QStringLiteral("0"), tr("The first five dates"), m_choice.weeks.count == 0}};
    for (const int weeks : {2, 4, 8, 12})
        periods.push_back({QString::number(weeks), tr("%n week(s)", nullptr, weeks), m_choice.weeks.count == weeks});
    m_periods.set(std::move(periods));
    std::vector<context::Choice> starts{{QStringLiteral("0"), tr("From today"), m_choice.weeks.first == 0}};
    for (const int weeks : {1, 2, 4, 8})
        starts.push_back({QString::number(weeks), tr("In %n week(s)", nullptr, weeks), m_choice.weeks.first == weeks});
    m_starts.set(std::move(starts));

    std::vector<context::Choice> languages;
    for (const std::string &tag : kiosk()->site().centre.languages) {
        const QString key = QString::fromStdString(tag);
        languages.push_back({key, QString::fromStdString(kiosk()->content(key).language_name), key == m_choice.language});
    }
    m_languages.set(std::move(languages));
}

void BuilderView::offer_filters()
{
    std::set<QString> names;
    std::set<unsigned> days;
    std::set<unsigned> parts;
    for (const GroupsToPick::Group &group : m_to_pick.all()) {
        if (!group.town.isEmpty())
            names.insert(group.town);
        for (const schedule::Meeting &meeting : group.meetings) {
            days.insert(schedule::weekday(meeting.date).iso_encoding() - 1);
            parts.insert(context::day_part(meeting.time.start));
        }
    }
    // A choice that the plan no longer offers would hide every group without saying why.
    if (!names.contains(m_filter.town))
        m_filter.town.clear();
    std::vector<context::Choice> towns;
    for (const QString &name : names)
        towns.push_back({name, name, name == m_filter.town});
    const QCollator collator(kiosk()->locale());
    std::ranges::sort(towns, [&](const auto &a, const auto &b) { return collator.compare(a.words, b.words) < 0; });
    towns.insert(towns.begin(), {QString(), tr("All towns"), m_filter.town.isEmpty()});
    m_towns.set(std::move(towns));

    unsigned meet_on = 0;
    std::vector<context::Choice> weekdays{{QStringLiteral("0"), tr("Can come any day"), false}};
    for (const unsigned day : days) {
        meet_on |= 1u << day;
        weekdays.push_back(
            {QString::number(day + 1), sentence(kiosk()->words().weekdays.at(day)), (m_filter.weekdays >> day & 1) != 0});
    }
    m_filter.weekdays &= meet_on;
    weekdays.front().picked = m_filter.weekdays == 0;
    m_weekdays.set(std::move(weekdays));

    const QString part_names[] = {tr("Morning"), tr("Afternoon"), tr("Evening")};
    unsigned meet_in = 0;
    std::vector<context::Choice> day_parts{{QStringLiteral("0"), tr("At any time"), false}};
    for (const unsigned part : parts) {
        meet_in |= 1u << part;
        day_parts.push_back({QString::number(part + 1), part_names[part], (m_filter.day_parts >> part & 1) != 0});
    }
    m_filter.day_parts &= meet_in;
    day_parts.front().picked = m_filter.day_parts == 0;
    m_day_parts.set(std::move(day_parts));
}

QString BuilderView::title() const
{
    switch (m_choice.use) {
        case Use::Discharge:
            return tr("Sheet for the discharge plan");
        case Use::Wall:
            return tr("For the wall");
        case Use::Worksheets:
            return tr("Worksheets");
    }
    return {};
}

QString BuilderView::groupTrouble() const
{
    if (!kiosk() || !m_to_pick.all().empty())
        return {};
    return kiosk()->hasPlan() ? tr("There are no groups yet. They come when the centre has written them.")
                              : tr("The groups can't be read right now. Ask whoever looks after the screen.");
}

QString BuilderView::townLabel() const
{
    return picked_label(m_towns);
}

QString BuilderView::weekdayLabel() const
{
    return picked_label(m_weekdays);
}

QString BuilderView::dayPartLabel() const
{
    return picked_label(m_day_parts);
}

QString BuilderView::periodLabel() const
{
    return picked_label(m_periods);
}

QString BuilderView::startLabel() const
{
    return picked_label(m_starts);
}

QString BuilderView::languageLabel() const
{
    return picked_label(m_languages);
}

bool BuilderView::listsDates() const
{
    return m_choice.use == Use::Discharge && m_choice.enclosures.contains(QLatin1String(handouts::dates_part));
}

}  // namespace builder
