// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cli {

/// What a finished `moedested` left.
struct Outcome {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs the program as a shell would, with `environment` ("TZ=UTC", or a program to run it under) before it.
Outcome run(const std::vector<std::string> &arguments, const std::string &environment = {});

/// The same with this on standard input, which is otherwise empty.
Outcome run_with_input(const std::string &input, const std::vector<std::string> &arguments, const std::string &environment = {});

/// The same with standard output led to `target`: a file, or "" for closed.
Outcome run_into(const std::string &target, const std::vector<std::string> &arguments);

}  // namespace cli
