// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace feeds {

/// What a finished `moedested` left.
struct Ended {
    int status = -1;  ///< -1 where it crashed or did not end within a minute
    std::string out;
    std::string err;
};

/// Runs `moedested` while servers of this test go on answering.
Ended run(const std::vector<std::string> &words);

}  // namespace feeds
