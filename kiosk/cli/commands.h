// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/say.h"
#include "config/centre/centre.h"
#include "config/centre/site.h"
#include "schedule/words.h"
#include "schedule/zone.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// The programs' time zone: meetings are written in Danish wall time.
constexpr std::string_view danish_zone = "Europe/Copenhagen";
/// The language of what commands say of meetings: it is for the people at the centre.
constexpr std::string_view danish = "da";

/// The commands, one a file.
Command check_command();
Command upcoming_command();
Command why_command();
Command handout_command();
Command import_command();
Command export_command();
Command fetch_command();
Command pin_command();
Command printers_command();

/// The centre of `--centre`; where it has errors, all of its problems go to standard error and there is none.
std::optional<config::Site> read_centre(const Arguments &arguments);
/// The zone of the schedule; where the system lacks it, standard error says so.
std::optional<schedule::Zone> read_zone();
/// The words for dates and rhythms in Danish; where they are not installed, standard error says so.
std::optional<schedule::Words> danish_words();
/// `--now`, else the clock; nothing where it is no time.
std::optional<schedule::sys_seconds> now(const Arguments &arguments, const schedule::Zone &zone);
/// Why the clock can't be right, and what to do, where it is the clock that is asked: a time that a person gave is meant.
std::optional<schedule::Finding> clock_doubt(const Arguments &arguments, schedule::sys_seconds time, const schedule::Zone &zone);
/// Says the same on standard error, as a warning.
void warn_of_clock(const Arguments &arguments, schedule::sys_seconds time, const schedule::Zone &zone);
/// The groups of `--group`, in the order given and without repeats; standard error names one that is not there.
std::optional<std::vector<std::size_t>> chosen_groups(const Arguments &arguments, const schedule::Plan &plan);
/// Replaces the file in one step: a reader never sees half of it, and an error leaves the old one. "-" is standard output.
int save(const std::string &file, const std::string &bytes);
/// Writes all of it to standard output; gives `success`, or `failure` after saying why.
int print(std::string_view text);

}  // namespace cli
