// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to pick from, in words.

#include "builder/builder_view.h"
#include "context/filter_choices.h"

#include <algorithm>
#include <map>

namespace builder {

namespace {

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
    std::map<QString, QString> towns;
    context::TimesOffered offered;
    for (const GroupsToPick::Group &group : m_to_pick.all()) {
        if (!group.town.isEmpty())
            towns.emplace(group.town, group.town);
        offered.take(group.meetings);
    }
    m_towns.set(context::choices_with_all(tr("All towns"), towns, m_filter.town, kiosk()->locale()));
    m_weekdays.set(offered.weekdays(tr("Can come any day"), kiosk()->words().weekdays, m_filter.weekdays));
    const std::string parts[] = {tr("Morning").toStdString(), tr("Afternoon").toStdString(), tr("Evening").toStdString()};
    m_day_parts.set(offered.day_parts(tr("At any time"), parts, m_filter.day_parts));
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
