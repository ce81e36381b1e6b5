// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/order.h"
#include "schedule/calendar.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace handouts {

/// What it takes to put an order's groups and meetings into words; knows no page, so the screen uses it too. Borrows the order.
struct Telling {
    explicit Telling(const Order &of)
        : order(of), calendar(of.site.plan, of.zone), today(std::chrono::floor<std::chrono::days>(of.zone.to_local(of.now)))
    {
    }

    const Order &order;
    schedule::Calendar calendar;
    schedule::local_days today;

    const schedule::Words &words() const { return order.content.words; }
    const schedule::Group &group(std::size_t index) const { return order.site.plan.groups[index]; }
    /// The instant at which a day begins.
    schedule::sys_seconds start_of(schedule::local_days day) const { return order.zone.to_utc(schedule::local_seconds(day)); }
    const std::string &in_language(const schedule::Text &text) const { return text.in(order.content.language); }
    std::string say(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> parts = {}) const
    {
        return order.content.on_paper(key, parts);
    }
};

}  // namespace handouts
