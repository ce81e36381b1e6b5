// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/about.h"

#include "config/content/problem_codes.h"
#include "config/toml/values.h"
#include "schedule/validation.h"

#include <algorithm>

namespace config {

namespace {

// What fits into one place on the screen, in characters, and what a person looks through.
constexpr std::size_t longest_page_title = 60;
constexpr std::size_t longest_teaser = 120;
constexpr std::size_t longest_part = 600;
constexpr std::size_t most_page_groups = 10;
constexpr std::size_t most_pages = 50;
constexpr std::size_t most_page_parts = 12;

const std::vector<std::string_view> screens = {"principles", "points", "course", "stages", "tools", "evidence", "films"};

/// A name that none of `others` has; says what is wrong with another.
template<typename Named>
std::string read_own_name(Table &table, const std::vector<Named> &others)
{
    table.require("name", "name = \"relapse\"");
    const std::string name = table.string("name").value_or("");
    if (!name.empty() && !schedule::is_id(name))
        table.error("name", codes::bad_name(name));
    else if (!name.empty() && std::ranges::find(others, name, &Named::name) != others.end())
        table.error("name", codes::duplicate_name(name));
    return name;
}

std::string read_group_name(Table &table, const std::vector<AboutGroup> &groups)
{
    table.require("group", "group = \"…\"");
    std::vector<std::string_view> names;
    for (const AboutGroup &group : groups)
        names.emplace_back(group.name);
    const std::string group = table.string("group").value_or("");
    if (!group.empty() && std::ranges::find(names, group) == names.end())
        table.error("group", codes::unknown_page_group(group, std::vector<schedule::Value>(names.begin(), names.end())));
    return group;
}

AboutPart read_page_part(Table &table)
{
    AboutPart part;
    part.title = optional_text(table, "title", longest_page_title);
    part.text = needed_text(table, "text", longest_part);
    table.finish();
    return part;
}

AboutPage read_page(Table &table, const About &about)
{
    AboutPage page;
    page.name = read_own_name(table, about.pages);
    page.group = read_group_name(table, about.groups);
    page.title = needed_text(table, "title", longest_page_title);
    page.teaser = needed_text(table, "teaser", longest_teaser);
    if (const auto screen = table.choice("opens", screens))
        page.opens = screens[*screen];
    for (Table &part : table.tables("part", most_page_parts))
        page.parts.push_back(read_page_part(part));
    if (table.has("opens") && table.has("part"))
        table.error("opens", codes::page_opens_and_tells());
    else if (!table.has("opens"))
        table.require("part", "[[page.part]]");
    table.finish();
    return page;
}

About read_about_table(Table &table)
{
    About about;
    about.lead = needed_text(table, "lead", longest_teaser);
    table.require("group", "[[group]]");
    for (Table &source : table.tables("group", most_page_groups)) {
        AboutGroup group;
        group.name = read_own_name(source, about.groups);
        group.title = needed_text(source, "title", longest_page_title);
        source.finish();
        about.groups.push_back(std::move(group));
    }
    table.require("page", "[[page]]");
    for (Table &source : table.tables("page", most_pages))
        about.pages.push_back(read_page(source, about));
    table.finish();
    return about;
}

}  // namespace

const AboutPage *About::page(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(pages, [&](const AboutPage &page) { return page.name == name && page.opens.empty(); });
    return found == pages.end() ? nullptr : &*found;
}

Read<About> read_about(const std::filesystem::path &file)
{
    return read_toml<About>(read_text(file, file.string()), file.string(), read_about_table);
}

}  // namespace config
