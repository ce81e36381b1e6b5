// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/paper.h"
#include "schedule/group.h"

#include <string>

namespace paper {

/// A group that meets every week on that day from 17.00 to 18.30, phone 00 00 00 00.
schedule::Group weekly(const std::string &name, const std::string &town, schedule::weekday day = std::chrono::Monday);

/// A desk with so many weekly groups instead of the tests' own ("Gruppe 0" in "By 0", …), spread over the week and over towns.
Desk crowd(int groups, int towns = 7, const std::string &language = "da");

/// The text with a space for each end of a line.
std::string in_one_line(std::string text);

std::string repeated(const std::string &text, int times);

/// How often `part` stands in `text`.
std::size_t count(const std::string &text, const std::string &part);

}  // namespace paper
