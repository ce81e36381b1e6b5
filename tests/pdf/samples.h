// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/paper.h"

#include <iosfwd>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace paper {

/// One document in one language, about groups of the tests' centre.
struct Sample {
    std::string kind;
    std::string language;
    handouts::Paper paper = handouts::Paper::A4;
    std::vector<std::string> groups = {};  ///< none = all of them
    bool large = false;
    handouts::Discharge discharge = {};
    std::string what = {};  ///< the name's end, where the choices make another document

    std::string name() const;
};

void PrintTo(const Sample &sample, std::ostream *stream);

/// Every kind of document that there is, on each paper that it is drawn for, in Danish and English.
std::vector<Sample> every_sample();

/// The sample's bytes; a test failure where they can't be made.
std::string bytes_of(const Sample &sample, const Desk &desk);
std::string bytes_of(const Sample &sample);

/// What a test of a sample is called: letters, digits and underscores.
std::string name_of_test(const testing::TestParamInfo<Sample> &info);

}  // namespace paper
