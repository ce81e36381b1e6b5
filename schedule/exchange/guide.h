// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace exchange {

/// The one key that our export adds to a row of Meeting Guide JSON, and that other programs pass over. An object of
///
///     "id"     the group; several rows with one id are one group
///     "lines"  in the group's first row: its VEVENTs as RFC 5545 content lines, one a string, neither folded nor ended. They
///     give
///              all rhythms and exceptions, and the fields of the group in X-MOEDESTED-…. Where they are there, import takes the
///              group from them alone, since the keys of the specification can't say all of it.
constexpr std::string_view guide_key = "moedested";

/// A code of the specification's list, and the label that we give it as "for whom".
struct GuideType {
    std::string_view code;
    std::string_view danish;
    std::string_view english;
};

constexpr GuideType guide_audiences[] = {
    {"W", "Kun kvinder", "Women only"}, {"M", "Kun mænd", "Men only"}, {"Y", "Unge", "Young people"},
    {"LGBTQ", "LGBT+", "LGBT+"},        {"SEN", "Ældre", "Seniors"},
};

}  // namespace exchange
