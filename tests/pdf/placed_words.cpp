// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/placed_words.h"

#include "pdf/paper.h"

#include <array>
#include <cstdlib>
#include <sstream>
#include <string_view>

namespace paper {

namespace {

constexpr double mm = 25.4 / 72;

double attribute(std::string_view line, const std::string &name)
{
    const std::string key = ' ' + name + "=\"";
    const std::size_t at = line.find(key);
    return at == std::string_view::npos ? 0 : std::strtod(std::string(line.substr(at + key.size(), 20)).c_str(), nullptr) * mm;
}

std::string plain(std::string text)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> entities = {
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}}};
    for (const auto &[entity, letter] : entities) {
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), 1, letter);
    }
    return text;
}

}  // namespace

PlacedText placed_text(const File &file)
{
    PlacedText result;
    std::istringstream lines(output_of("pdftotext -enc UTF-8 -bbox " + file.path().string() + " -"));
    for (std::string line; std::getline(lines, line);) {
        if (line.find("<page ") != std::string::npos)
            result.pages.push_back({attribute(line, "width"), attribute(line, "height")});
        const std::size_t end = line.rfind("</word>");
        if (line.find("<word ") == std::string::npos || end == std::string::npos)
            continue;
        const std::size_t begin = line.find("\">") + 2;
        result.words.push_back({static_cast<int>(result.pages.size()), attribute(line, "xMin"), attribute(line, "yMin"),
                                attribute(line, "xMax"), attribute(line, "yMax"), plain(line.substr(begin, end - begin))});
    }
    return result;
}

}  // namespace paper
