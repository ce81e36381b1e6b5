// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/handouts.h"
#include "handouts/problem_codes.h"

#include "handouts/documents.h"
#include "schedule/planned.h"

#include <algorithm>
#include <array>
#include <optional>

namespace handouts {

namespace {

constexpr Kind worksheet_kind(std::string_view name)
{
    return {.name = name, .title = {}, .draw = nullptr, .needs_groups = false, .dated = false};
}

// A sheet of each costs about 2 ms and 35 KB: so many are there within a second, and all the groups of a region.
constexpr std::size_t most_cards = 200;
constexpr std::size_t most_sheets = 200;
constexpr std::size_t most_pocket_cards = 800;

constexpr std::array all_kinds = {
    Kind{.name = "meeting", .title = "meeting_file", .draw = meeting, .grows = true, .most_groups = most_sheets},
    Kind{.name = "discharge", .title = "discharge_title", .draw = discharge, .grows = true, .most_groups = most_cards},
    Kind{.name = "town-list", .title = "town_list_title", .draw = town_list, .needs_groups = false},
    Kind{.name = "week-poster", .title = "week_poster_file", .draw = week_poster, .needs_groups = false, .takes_a3 = true},
    Kind{.name = "pocket-card", .title = "pocket_card_title", .draw = pocket_card, .most_groups = most_pocket_cards},
    Kind{.name = "principles",
         .title = "principles_title",
         .draw = principles,
         .needs_groups = false,
         .dated = false,
         .grows = true},
    Kind{
        .name = "test-page", .title = "test_page_title", .draw = test_page, .needs_groups = false, .dated = false, .alone = true},
    worksheet_kind("cost-benefit"),
    worksheet_kind("values"),
    worksheet_kind("abc"),
    worksheet_kind("change-plan"),
    worksheet_kind("urge-log"),
    worksheet_kind("disarm"),
    worksheet_kind("balance"),
    worksheet_kind("vaci"),
};

constexpr double large_print = 16.0 / 11;  // text of 11 points becomes one of 16

tl::unexpected<schedule::Problem> refused(schedule::Finding why)
{
    return tl::unexpected(schedule::error(std::move(why)));
}

/// The kinds of an order's pages in their order, or why there are none.
tl::expected<std::vector<const Kind *>, schedule::Problem> ordered_kinds(std::string_view kind, const Order &order)
{
    std::vector<std::string_view> names = {kind};
    names.insert(names.end(), order.enclosures.begin(), order.enclosures.end());
    std::vector<const Kind *> wanted;
    for (const std::string_view name : names) {
        wanted.push_back(find_kind(name));
        if (wanted.back() == nullptr)
            return refused(codes::no_such_handout(name));
    }
    if (order.groups.empty() && std::ranges::any_of(wanted, &Kind::needs_groups))
        return refused(codes::no_group_chosen());
    const std::size_t known = order.site.plan.groups.size();
    if (std::ranges::any_of(order.groups, [known](std::size_t group) { return group >= known; }))
        return refused(codes::chosen_group_gone());
    for (const Kind *one : wanted) {
        if (one->most_groups > 0 && order.groups.size() > one->most_groups)
            return refused(codes::too_many_groups(order.groups.size(), one->name, one->most_groups));
        if (one->draw == nullptr && !order.content.worksheets.contains(one->name))
            return refused(codes::missing_worksheet(one->name));
    }
    return wanted;
}

}  // namespace

std::span<const Kind> kinds()
{
    return all_kinds;
}

const Kind *find_kind(std::string_view name)
{
    const auto *found = std::ranges::find(all_kinds, name, &Kind::name);
    return found == all_kinds.end() ? nullptr : found;
}

bool can_enclose(std::string_view name)
{
    const Kind *kind = find_kind(name);
    return name == dates_part || name == steps_part || (kind != nullptr && !kind->needs_groups && !kind->dated && !kind->alone);
}

std::string title_of(const Kind &kind, const config::Content &content)
{
    if (kind.draw != nullptr)
        return content.on_paper(kind.title);
    const auto worksheet = content.worksheets.find(kind.name);
    return worksheet == content.worksheets.end() ? std::string() : worksheet->second.title;
}

Pdf make(std::string_view kind, const Order &ordered)
{
    // Who takes a sheet home must not find a group on it that was there last year.
    const schedule::local_days today = std::chrono::floor<std::chrono::days>(ordered.zone.to_local(ordered.now));
    const auto over = [&](std::size_t group) {
        return group < ordered.site.plan.groups.size() && schedule::is_over(ordered.site.plan.groups[group], today);
    };
    std::optional<Order> without;
    if (std::ranges::any_of(ordered.groups, over))
        std::erase_if(without.emplace(ordered).groups, over);
    const Order &order = without ? *without : ordered;

    const auto wanted = ordered_kinds(kind, order);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto fonts = canvas::load_fonts(order.fonts);
    if (!fonts)
        return refused(codes::unusable_font(schedule::Value::whole(fonts.error().text)));
    auto document = canvas::Document::create({title_of(*wanted->front(), order.content), order.content.language}, *fonts);
    if (!document)
        return refused(codes::undrawn_paper(schedule::Value::whole(document.error().text)));
    const Job job(order, *document);
    for (const Kind *part : *wanted) {
        document->set_text_scale(order.large && part->grows ? large_print : 1);
        if (part->draw != nullptr)
            part->draw(job);
        else
            worksheet(job, part->name);
    }
    auto bytes = document->finish();
    if (!bytes)
        return refused(codes::undrawn_paper(schedule::Value::whole(bytes.error().text)));
    return std::move(*bytes);
}

}  // namespace handouts
