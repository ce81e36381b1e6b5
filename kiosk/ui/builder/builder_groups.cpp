// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builder/builder_groups.h"

#include "context/phrases.h"
#include "handouts/group_words.h"
#include "handouts/next_meeting.h"

#include <algorithm>

namespace builder {

namespace {

constexpr std::chrono::weeks ahead{8};

bool fits(const context::Filter &filter, const GroupsToPick::Group &group)
{
    if (!filter.town.isEmpty() && filter.town != group.town)
        return false;
    const bool any_time = filter.weekdays == 0 && filter.day_parts == 0;
    return any_time ||
           std::ranges::any_of(group.meetings, [&](const schedule::Meeting &meeting) { return filter.refusals(meeting) == 0; });
}

/// "Næste møde: onsdag 2. december" in a line of its own for each rhythm that does not say it.
QString next_words(const handouts::Telling &telling, std::size_t group)
{
    QString words;
    for (const std::string &line : handouts::next_lines(telling, group, handouts::SayNext::WhereNeeded))
        words += QChar(u'\n') + context::unbroken(QString::fromStdString(line));
    return words;
}

}  // namespace

QVariant GroupRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Key:
            return row.key;
        case Name:
            return row.name;
        case Rhythm:
            return row.rhythm;
        case Picked:
            return row.picked;
    }
    return {};
}

QHash<int, QByteArray> GroupRows::roleNames() const
{
    return {{Key, "key"}, {Name, "name"}, {Rhythm, "rhythm"}, {Picked, "picked"}};
}

void GroupsToPick::read(const context::AppContext &kiosk)
{
    m_groups.clear();
    const schedule::Plan &plan = kiosk.site().plan;
    for (const schedule::Group &group : plan.groups) {
        QStringList rhythm;
        for (const std::string &line : handouts::rhythm_lines(kiosk.content(), group, kiosk.today()))
            rhythm << context::unbroken(QString::fromStdString(line));
        m_groups.push_back({.id = QString::fromStdString(group.id),
                            .name = kiosk.in(group.name),
                            .rhythm = rhythm.join(QStringLiteral(" · ")),
                            .town = QString::fromStdString(group.town),
                            .meetings = {}});
    }
    for (schedule::Meeting &meeting : kiosk.calendar().between(kiosk.now(), kiosk.now() + ahead))
        m_groups[meeting.group].meetings.push_back(std::move(meeting));
}

std::vector<GroupRow> GroupsToPick::rows(const context::AppContext &kiosk, const context::Filter &filter,
                                         const QStringList &picked, int most, int &hidden) const
{
    // Of the rows that are shown only: the next of an irregular rhythm may be long to find, and there may be thousands of groups.
    const handouts::Order order{kiosk.site(), kiosk.zone(), kiosk.content(), {}, kiosk.now(), {}};
    const handouts::Telling telling(order);
    std::vector<GroupRow> rows;
    int fitting = 0;
    hidden = 0;
    for (std::size_t index = 0; index < m_groups.size(); ++index) {
        const Group &group = m_groups[index];
        const bool is_picked = picked.contains(group.id);
        const bool fit = fits(filter, group);
        if (is_picked || (fit && fitting < most))
            rows.push_back({group.id, group.name,
                            kiosk.clockUncertain() ? group.rhythm : group.rhythm + next_words(telling, index), is_picked});
        else
            hidden += fit;
        fitting += fit;
    }
    return rows;
}

QStringList GroupsToPick::known(const QStringList &ids) const
{
    QStringList known;
    for (const Group &group : m_groups)
        if (ids.contains(group.id))
            known << group.id;
    return known;
}

}  // namespace builder
