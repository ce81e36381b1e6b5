// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/notices.h"

#include "config/centre/readers.h"
#include "config/toml/problem_codes.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::size_t most_notices = 100;
// What fits on the screen, in characters.
constexpr std::size_t longest_notice_title = 60;
constexpr std::size_t longest_notice = 800;

Notice read_notice(Table &table)
{
    Notice notice;
    table.require("title", "title = { da = \"Åbent hus\", en = \"Open house\" }");
    table.require("text", "text = { da = \"…\", en = \"…\" }");
    table.require("from", "from = 2026-11-23");
    notice.title = screen_text(table, "title", longest_notice_title);
    notice.text = screen_text(table, "text", longest_notice);
    const auto from = table.date("from");
    notice.from = from.value_or(notice.from);
    notice.until = table.date("until");
    check_range(table, from, notice.until, "until");
    notice.important = table.boolean("important").value_or(false);
    table.finish();
    return notice;
}

std::vector<Notice> read_notices_table(Table &table)
{
    std::vector<Notice> notices;
    for (Table &source : table.tables("notice", most_notices))
        notices.push_back(read_notice(source));
    table.finish();
    return notices;
}

}  // namespace

Read<std::vector<Notice>> read_notices(const std::filesystem::path &file)
{
    return parse_notices(read_text(file, file.string()), file.string());
}

Read<std::vector<Notice>> parse_notices(tl::expected<std::string, schedule::Problem> toml, const std::string &named)
{
    if (!toml && toml.error().code == codes::missing_file)
        return {.value = std::vector<Notice>(), .problems = {}};
    return read_toml<std::vector<Notice>>(std::move(toml), named, read_notices_table);
}

std::vector<Notice> notices_of(const std::vector<Notice> &notices, schedule::local_days today)
{
    std::vector<Notice> found;
    std::ranges::copy_if(notices, std::back_inserter(found),
                         [&](const Notice &notice) { return notice.from <= today && (!notice.until || today <= *notice.until); });
    std::ranges::stable_sort(found, std::ranges::greater(), &Notice::from);
    return found;
}

}  // namespace config
