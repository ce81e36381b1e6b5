// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/order.h"
#include "schedule/problem.h"

#include <span>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace handouts {

struct Job;

/// A document that can be asked for by name.
struct Kind {
    std::string_view name;         ///< as the command line says it
    std::string_view title;        ///< its key among the words of paper; empty for a worksheet, which has its own
    void (*draw)(const Job &job);  ///< adds its pages to the job's document; nullptr for a worksheet
    bool needs_groups = true;      ///< says nothing without a group
    bool takes_a3 = false;         ///< follows Order::poster
    bool dated = true;             ///< names days, and so needs a clock that is right
    bool grows = false;            ///< follows Order::large
    std::size_t most_groups = 0;   ///< more than this are no longer one print job; 0 = as many as there are
    bool alone = false;            ///< is not for clients, and enclosed with nothing
};

/// What the document is called in the content's language; empty for a worksheet that the content lacks.
std::string title_of(const Kind &kind, const config::Content &content);

std::span<const Kind> kinds();

/// The kind of that name, or nullptr.
const Kind *find_kind(std::string_view name);

/// Parts of the discharge handout itself that may be left out; they are named among what is enclosed.
inline constexpr std::string_view dates_part = "dates";
inline constexpr std::string_view steps_part = "steps";

/// Whether a discharge handout may have that in or behind it: one of its parts, or a kind that says nothing of groups and days.
bool can_enclose(std::string_view name);

/// A PDF's bytes; the same order gives the same bytes on every host.
using Pdf = tl::expected<std::string, schedule::Problem>;

/// The document of that kind and behind it the order's enclosures, in one file; each has page numbers of its own. Errors:
/// `unknown-kind`, `no-groups`, `unknown-group` (an index outside the plan), `too-many-groups` (Kind::most_groups),
/// `no-worksheet` (the language has none of that name), `bad-font`, `pdf`.
Pdf make(std::string_view kind, const Order &order);

}  // namespace handouts
