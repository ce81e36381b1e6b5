// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rest/rest_view.h"

#include "context/phrases.h"

#include <cmath>
#include <numeric>

namespace rest {

namespace {

using namespace std::chrono;

/// From -1 up to 1 and down again within `period` minutes, in equal steps.
qreal wander(sys_seconds now, int period)
{
    const auto minute = floor<minutes>(now).time_since_epoch().count();
    const qreal way = 4.0 * static_cast<qreal>(((minute % period) + period) % period) / period;
    return way < 2 ? way - 1 : 3 - way;
}

/// The part of black over a picture that leaves `brightness` of its light; a display's light follows its values by a power of
/// about 2.2.
qreal shade_for(double brightness)
{
    return 1 - std::pow(brightness, 1 / 2.2);
}

}  // namespace

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

    // The two share no factor, so that a line comes to lie everywhere before it takes the same way again.
    m_drift_x = wander(kiosk()->now(), 34);
    m_drift_y = wander(kiosk()->now(), 55);
    const config::Screen &screen = kiosk()->site().centre.screen;
    const bool night = !kiosk()->clockUncertain() && config::is_night(screen, kiosk()->now(), kiosk()->zone());
    m_shade = night ? shade_for(screen.night_brightness) : 0;

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
    m_next_when = tr("Next meeting · %1").arg(context::until_meeting(next.front(), *kiosk()));
    m_next_time = context::day_and_time(next.front(), *kiosk()) + QStringLiteral(" · ") + kiosk()->in(group.name);
    m_next_ask = context::ask_words(next.front(), *kiosk());
    m_next_words = group.open ? tr("Open to all. Free. No need to sign up.") : kiosk()->in(group.condition);
}

}  // namespace rest
