// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/begin.h"

#include <algorithm>

namespace handouts {

namespace {

schedule::Problem problem(std::string code, std::string text)
{
    schedule::Problem problem;
    problem.code = std::move(code);
    problem.text = std::move(text);
    return problem;
}

}  // namespace

tl::expected<canvas::Document, schedule::Problem> begin(const Order &order, const std::string &title)
{
    const std::size_t known = order.site.plan.groups.size();
    if (order.groups.empty())
        return tl::unexpected(
            problem("no-groups", "No group is chosen, so there is nothing to print. Choose at least one group."));
    if (std::ranges::any_of(order.groups, [known](std::size_t group) { return group >= known; }))
        return tl::unexpected(problem("unknown-group", "A chosen group is no longer there. Choose the groups again."));
    const auto fonts = canvas::load_fonts(order.fonts);
    if (!fonts)
        return tl::unexpected(problem("bad-font", fonts.error().text));
    auto document = canvas::Document::create({title, order.content.language}, *fonts);
    if (!document)
        return tl::unexpected(problem("pdf", document.error().text));
    return std::move(*document);
}

Pdf finished(canvas::Document &document)
{
    auto bytes = document.finish();
    if (!bytes)
        return tl::unexpected(problem("pdf", bytes.error().text));
    return std::move(*bytes);
}

}  // namespace handouts
