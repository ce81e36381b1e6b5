// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/document.h"
#include "canvas/qr.h"
#include "handouts/calendar_code.h"
#include "handouts/order.h"
#include "schedule/calendar.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace handouts {

/// What every part of a handout needs while it is made. Borrows the order and the document.
struct Job {
    Job(const Order &of, canvas::Document &on)
        : order(of),
          document(on),
          calendar(of.site.plan, of.zone),
          today(std::chrono::floor<std::chrono::days>(of.zone.to_local(of.now))),
          schedule_qr(canvas::encode_qr(schedule_code(of.site)))
    {
    }

    const Order &order;
    canvas::Document &document;
    schedule::Calendar calendar;
    schedule::local_days today;
    tl::expected<canvas::QrCode, canvas::Error>
        schedule_qr;  ///< the same for each group; an error where the centre has no address

    const schedule::Words &words() const { return order.content.words; }
    const schedule::Group &group(std::size_t index) const { return order.site.plan.groups[index]; }
    const std::string &in_language(const schedule::Text &text) const { return text.in(order.content.language); }
    std::string say(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> parts = {}) const
    {
        return order.content.on_paper(key, parts);
    }
};

}  // namespace handouts
