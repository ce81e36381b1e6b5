// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"
#include "schedule/problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace cli {

constexpr int success = 0;
constexpr int failure = 1;
constexpr int wrong_usage = 2;

/// A word that begins with hyphens, alone or with a value.
struct Option {
    std::string_view name;   ///< "--centre"
    std::string_view value;  ///< what its value is called: "DIR"; empty where it takes none, as "--dry-run"
    bool required = false;
    bool repeats = false;
    bool alone = false;  ///< with it nothing else need be given, as "--list"
};

/// What one command line gave to a command.
class Arguments {
public:
    std::string_view command;
    schedule::sys_seconds clock;  ///< the system's time when the program began

    std::vector<std::string> operands;
    std::map<std::string, std::vector<std::string>, std::less<>> options;  ///< one that takes no value has an empty one

    bool has(std::string_view option) const { return options.contains(option); }
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
};

/// One of the things that the program does.
struct Command {
    std::string_view name;
    std::string_view summary;  ///< one line of help
    std::vector<std::string_view>
        operands;  ///< names of what must stand beside the options: "KIND"; "FILE..." = one or more, "[KIND]" = or none
    std::vector<Option> options;
    std::string_view details;  ///< more lines of help
    int (*run)(const Arguments &arguments) = nullptr;
};

/// Reads what stands after the command's name; what is wrong is about the words, so it has no place.
tl::expected<Arguments, schedule::Problem> parse(const Command &command, const std::vector<std::string> &words);

/// `moedested upcoming --centre DIR [--now T] …`
std::string usage_line(const Command &command);

}  // namespace cli
