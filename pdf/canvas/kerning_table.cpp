// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build tool: turns a font's kerning, as hb-shape applies it, into a table that kerning.cpp includes. libharu knows no kerning,
// and the paper's fonts ship without their GPOS tables.
//
//   kerning_table pairs                          every pair of the characters below, for hb-shape --text-file
//   kerning_table table KERNED PLAIN UNITS       KERNED and PLAIN: hb-shape's answers with and without kerning; UNITS per em

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

namespace {

std::vector<char32_t> characters()
{
    std::vector<char32_t> all;
    for (char32_t character = 0x21; character < 0x7F; ++character)
        all.push_back(character);
    for (char32_t character = 0xC0; character <= 0xFF; ++character)
        all.push_back(character);
    all.insert(all.end(), {U'–', U'—', U'‘', U'’', U'‚', U'“', U'”', U'„', U'…'});
    return all;
}

std::string utf8(char32_t character)
{
    if (character < 0x80)
        return {static_cast<char>(character)};
    if (character < 0x800)
        return {static_cast<char>(0xC0 | (character >> 6)), static_cast<char>(0x80 | (character & 0x3F))};
    return {static_cast<char>(0xE0 | (character >> 12)), static_cast<char>(0x80 | ((character >> 6) & 0x3F)),
            static_cast<char>(0x80 | (character & 0x3F))};
}

void write_pairs(const std::vector<char32_t> &all)
{
    for (const char32_t left : all) {
        for (const char32_t right : all)
            std::cout << utf8(left) << utf8(right);
        std::cout << '\n';
    }
}

/// The advances in one line of hb-shape's answer, "[26+937|39+1056|…]".
std::vector<int> advances(const std::string &line)
{
    std::vector<int> found;
    for (std::size_t at = line.find('+'); at != std::string::npos; at = line.find('+', at + 1))
        found.push_back(std::atoi(line.c_str() + at + 1));
    return found;
}

int write_table(const std::vector<char32_t> &all, const char *kerned_file, const char *plain_file, int units)
{
    std::ifstream kerned(kerned_file);
    std::ifstream plain(plain_file);
    std::string kerned_line;
    std::string plain_line;
    for (const char32_t left : all) {
        std::getline(kerned, kerned_line);
        std::getline(plain, plain_line);
        const std::vector<int> with = advances(kerned_line);
        const std::vector<int> without = advances(plain_line);
        if (with.size() != without.size() || with.size() != all.size() * 2) {
            std::cerr << "kerning_table: hb-shape gave " << with.size() << " glyphs where " << all.size() * 2
                      << " were expected\n";
            return EXIT_FAILURE;
        }
        for (std::size_t index = 0; index < all.size(); ++index) {
            const int amount = (with[2 * index] - without[2 * index]) * 1000 / units;
            if (amount != 0)
                std::cout << '{' << static_cast<unsigned>(left) << ',' << static_cast<unsigned>(all[index]) << ',' << amount
                          << "},\n";
        }
    }
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 1 && arguments[0] == "pairs") {
        write_pairs(characters());
        return EXIT_SUCCESS;
    }
    if (arguments.size() == 4 && arguments[0] == "table")
        return write_table(characters(), argv[2], argv[3], std::atoi(argv[4]));
    std::cerr << "usage: kerning_table pairs | kerning_table table KERNED PLAIN UNITS\n";
    return 2;
}
