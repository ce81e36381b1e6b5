// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lix.h"

#include <algorithm>
#include <regex>

std::size_t length(const std::string &utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](unsigned char byte) { return (byte & 0xC0) != 0x80; });
}

double lix(const std::vector<std::string> &texts)
{
    static const std::regex word("[A-Za-z0-9\\x80-\\xFF'-]+");
    static const std::regex sentence_end("[.:!?](?=\\s|$)|[^.:!?](?=$)");
    static const std::regex quotation_mark("”|“");
    double words = 0;
    double long_words = 0;
    double sentences = 0;
    for (const std::string &quoted : texts) {
        const std::string text = std::regex_replace(quoted, quotation_mark, "");
        for (auto match = std::sregex_iterator(text.begin(), text.end(), word); match != std::sregex_iterator(); ++match) {
            ++words;
            long_words += length(match->str()) > 6 ? 1 : 0;
        }
        sentences += double(std::distance(std::sregex_iterator(text.begin(), text.end(), sentence_end), std::sregex_iterator()));
    }
    return words / sentences + 100 * long_words / words;
}
