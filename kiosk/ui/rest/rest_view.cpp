// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/rest_view.h"

#include "kit/phrases.h"

#include <numeric>

namespace rest {

void RestView::turn()
{
    ++m_turn;
    refresh();
}

void RestView::read()
{
    const auto &principles = kiosk()->content().principles;
    const config::Passage &principle = principles[m_turn % principles.size()];
    m_principle = QString::fromStdString(principle.title);
    m_words = QString::fromStdString(principle.text);

    m_has_next = false;
    if (kiosk()->clockUncertain())
        return;
    std::vector<std::size_t> groups(kiosk()->site().plan.groups.size());
    std::iota(groups.begin(), groups.end(), 0);
    const auto next = kiosk()->calendar().next(groups, kiosk()->now(), 1);
    m_has_next = !next.empty();
    if (next.empty())
        return;
    const schedule::Group &group = kiosk()->site().plan.groups[next.front().group];
    m_next_when = tr("Next meeting · %1").arg(kit::until_meeting(next.front(), *kiosk()));
    m_next_time = kit::day_and_time(next.front(), *kiosk()) + QStringLiteral(" · ") + kiosk()->in(group.name);
    m_next_ask = kit::ask_words(next.front(), *kiosk());
    m_next_words = group.open ? tr("Open to all. Free. No need to sign up.") : kiosk()->in(group.condition);
}

}  // namespace rest
