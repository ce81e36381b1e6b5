// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/content/content.h"
#include "schedule/group.h"

#include <string>
#include <vector>

namespace handouts {

/// The rhythms that are not over on `today`; of single dates only those to come.
std::vector<schedule::Rhythm> rhythms_from(const schedule::Group &group, schedule::local_days today);

/// "Hver mandag kl. 17.00–18.30", one line for each of rhythms_from, each sentence once.
std::vector<std::string> rhythm_lines(const config::Content &content, const schedule::Group &group, schedule::local_days today);

/// "Begynder mandag 4. januar 2027", "Til og med mandag 28. juni 2027"; empty where neither is ahead.
std::vector<std::string> season_lines(const config::Content &content, const schedule::Group &group, schedule::local_days today);

/// "2860 Søborg", the town added where the postcode stands alone; empty where neither is known.
std::string town_line(const schedule::Group &group);

/// "Frivilligcentret, Søborg Hovedgade 12, 1. sal": what is known of them.
std::string place_line(const config::Content &content, const schedule::Group &group);

/// "Mødet er på engelsk." where the meeting is not in the handout's own language; otherwise empty.
std::string language_line(const config::Content &content, const schedule::Group &group);

/// "Juleaftensdag: Ring og hør først, om der er møde."
std::string ask_words(const config::Content &content, const schedule::DayOff &day);

/// "moeder.example.org/plan": an address without what nobody types.
std::string typed_address(std::string_view address);

/// The parts that are not empty, parted by `separator`.
std::string joined(const std::vector<std::string> &parts, std::string_view separator);

}  // namespace handouts
