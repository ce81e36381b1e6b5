// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::size_t most_films = 50;
constexpr std::size_t longest_file_name = 300;

/// What is wrong with the name of a file that has to lie below the centre's directory, or nothing.
std::optional<schedule::Finding> file_fault(const std::string &name)
{
    const std::filesystem::path path(name);
    const bool leaves = std::ranges::any_of(path, [](const std::filesystem::path &part) { return part == ".."; });
    if (name.find("://") != std::string::npos)
        return codes::film_on_the_net();
    if (path.is_absolute() || leaves)
        return codes::film_elsewhere(name);
    if (name.size() > longest_file_name || schedule::has_control_character(name) || !path.has_filename())
        return codes::bad_file_name();
    return std::nullopt;
}

Film read_film(Table &table)
{
    Film film;
    table.require("title", "title = { da = \"Velkommen\", en = \"Welcome\" }");
    table.require("file", "file = \"film/velkommen.webm\"");
    film.title = table.text("title");
    film.file = table.string("file").value_or("");
    if (const auto fault = file_fault(film.file); fault && !film.file.empty())
        table.error("file", *fault);
    film.subtitles = table.text("subtitles");
    for (const auto &[language, name] : film.subtitles.by_language()) {
        if (const auto fault = file_fault(name))
            table.error("subtitles", *fault);
        else if (!name.ends_with(".vtt"))
            table.error("subtitles", codes::bad_subtitles());
    }
    film.minutes = table.integer("minutes", 1, 600).value_or(0);
    table.finish();
    return film;
}

}  // namespace

std::vector<Film> read_films(Table &table)
{
    std::vector<Film> films;
    for (Table &source : table.tables("film", most_films))
        films.push_back(read_film(source));
    return films;
}

}  // namespace config
