// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/centre.h"
#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "config/content/assets.h"
#include "config/content/content.h"
#include "config/toml/problem_codes.h"

#include <algorithm>

namespace config {

namespace {

/// A language whose texts are not there is left out, so that the screen comes up in the others; without any it can't.
std::vector<std::string> read_languages(Table &table)
{
    table.require("languages", "languages = [\"da\", \"en\"]");
    const std::vector<std::string> languages = table.strings("languages");
    const std::vector<std::string> there = content_languages(assets_directory() / "content");
    const std::vector<std::string_view> known(there.begin(), there.end());
    const auto has_texts = [&](const std::string &language) {
        return known.empty() || std::ranges::find(known, language) != known.end();
    };
    const bool any = std::ranges::any_of(languages, has_texts);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const std::string &language = languages[i];
        if (!is_language_tag(language))
            table.item_error("languages", i, codes::bad_language(language));
        else if (!has_texts(language) && any)
            table.report().warning(codes::language_left_out(language, std::vector<schedule::Value>(there.begin(), there.end())),
                                   table.find("languages")->items[i].at, table.path("languages") + '[' + std::to_string(i) + ']');
        else if (!has_texts(language))
            table.item_error("languages", i,
                             codes::unknown_language(language, std::vector<schedule::Value>(there.begin(), there.end())));
        else if (std::ranges::find(found, language) != found.end())
            table.item_error("languages", i, codes::duplicate(language));
        else
            found.push_back(language);
    }
    return found;
}

/// A span that may pass midnight, unlike a meeting's.
std::optional<schedule::TimeSpan> read_night(Table &table)
{
    const auto words = table.string("night");
    if (!words)
        return std::nullopt;
    const auto span = schedule::parse_span(*words);
    if (!span)
        table.error("night", codes::bad_span(*words, "22.00-06.00"));
    else if (span->start == span->end)
        table.error("night", codes::night_without_length());
    else
        return span;
    return std::nullopt;
}

Screen read_screen(Table table)
{
    Screen screen;
    screen.width_mm = table.integer("width_mm", 0, 5000).value_or(screen.width_mm);
    screen.distance_mm = table.integer("distance_mm", 200, 3000).value_or(screen.distance_mm);
    screen.idle_seconds = table.integer("idle_seconds", 10, 3600).value_or(screen.idle_seconds);
    screen.countdown_seconds = table.integer("countdown_seconds", 5, 300).value_or(screen.countdown_seconds);
    screen.motion = table.boolean("motion").value_or(screen.motion);
    screen.night = read_night(table);
    screen.night_brightness = table.number("night_brightness", 0.2, 1).value_or(screen.night_brightness);
    if (screen.width_mm > 0 && screen.width_mm < 50)
        table.error("width_mm", codes::narrow_screen());
    table.finish();
    return screen;
}

Speech read_speech(Table table)
{
    Speech speech;
    if (const auto allowed = table.choice("allowed", {"never", "headset", "always"}))
        speech.allowed = SpeechAllowed(*allowed);
    speech.volume = table.integer("volume", 1, 4).value_or(speech.volume);
    table.finish();
    return speech;
}

Staff read_staff(Table table)
{
    Staff staff;
    staff.shuffled_keys = table.boolean("shuffled_keys").value_or(staff.shuffled_keys);
    staff.lock_seconds = table.integer("lock_seconds", 30, 600).value_or(staff.lock_seconds);
    table.finish();
    return staff;
}

HelpNumber read_help(Table &table)
{
    HelpNumber help;
    table.require("name", "name = \"Rusmiddelcentret\"");
    table.require("phone", "phone = \"00 00 00 00\"");
    help.name = table.text("name");
    help.phone = phone_number(table, "phone");
    help.hours = table.text("hours");
    table.finish();
    return help;
}

Centre read_centre_table(Table &table)
{
    Centre centre;
    table.require("name", "name = \"…\"");
    centre.name = table.string("name").value_or("");
    if (table.find("languages"))
        centre.languages = read_languages(table);
    centre.example = table.boolean("example").value_or(false);
    centre.schedule_url = web_address(table, "schedule_url");
    if (!table.has("schedule_url"))
        table.report().warning(codes::missing_schedule(), table.at(), "schedule_url");
    if (auto printer = table.table("printer"))
        centre.printer = read_printer(*printer);
    if (auto screen = table.table("screen"))
        centre.screen = read_screen(*screen);
    if (auto speech = table.table("speech"))
        centre.speech = read_speech(*speech);
    if (auto staff = table.table("staff"))
        centre.staff = read_staff(*staff);
    for (Table &help : table.tables("help", 50))
        centre.help.push_back(read_help(help));
    centre.feeds = read_feeds(table);
    centre.films = read_films(table);
    centre.favourites = read_favourites(table);
    table.finish();
    return centre;
}

}  // namespace

Read<Centre> read_centre(const std::filesystem::path &file)
{
    return parse_centre(read_text(file, file.string()), file.string());
}

Read<Centre> parse_centre(tl::expected<std::string, schedule::Problem> toml, const std::string &named)
{
    return read_toml<Centre>(std::move(toml), named, read_centre_table);
}

}  // namespace config
