// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/readers.h"
#include "config/suggest.h"

#include <algorithm>

namespace config {

namespace {

constexpr std::size_t most_films = 50;
constexpr std::size_t longest_file_name = 300;

/// What is wrong with the name of a file that has to lie below the centre's directory; empty where nothing is.
std::string file_fault(const std::string &name)
{
    const std::filesystem::path path(name);
    const bool leaves = std::ranges::any_of(path, [](const std::filesystem::path &part) { return part == ".."; });
    if (name.find("://") != std::string::npos)
        return "a film is a file in the centre's directory, not an address on the net; copy it there and write its name";
    if (path.is_absolute() || leaves)
        return "a film's files lie in the centre's directory; copy " + in_quotes(name) + " there and write its name";
    if (name.size() > longest_file_name || schedule::has_control_character(name) || !path.has_filename())
        return "this is no name of a file; write it as in \"film/velkommen.webm\"";
    return {};
}

Film read_film(Table &table)
{
    Film film;
    table.require("title", "write what the film is called, as in title = { da = \"Velkommen\", en = \"Welcome\" }");
    table.require("file", "write the film's file in the centre's directory, as in file = \"film/velkommen.webm\"");
    film.title = table.text("title");
    film.file = table.string("file").value_or("");
    if (const std::string fault = file_fault(film.file); !film.file.empty() && !fault.empty())
        table.error("file", "bad-file", fault);
    film.subtitles = table.text("subtitles");
    for (const auto &[language, name] : film.subtitles.by_language()) {
        const std::string fault = file_fault(name);
        if (!fault.empty())
            table.error("subtitles", "bad-file", fault);
        else if (!name.ends_with(".vtt"))
            table.error("subtitles", "bad-subtitles", "subtitles are a WebVTT file, whose name ends in .vtt");
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
