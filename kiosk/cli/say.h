// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <string>
#include <string_view>

namespace cli {

/// "da" where the locale is Danish (LC_ALL, LC_MESSAGES, LANG in that order, POSIX.1 section 8.2), else "en".
std::string language_of_locale();

/// Takes "da" or "en" for all that is said from now on. For the start of the program.
void speak(const std::string &language);

/// A problem's one line, in the language taken; by its code and values where the sentences are not installed.
std::string line_of(const schedule::Problem &problem);
/// What is wrong, with what to do about it, without a place.
std::string sentence_of(const schedule::Finding &finding);

/// To standard error, a line each.
void report(const schedule::Problem &problem);
void report(const schedule::Problems &problems);

/// Says on standard error what was wrong with the command line; gives `wrong_usage`.
int usage_error(std::string_view command, const schedule::Finding &finding);
/// Says on standard error why the command could not do its work; gives `failure`.
int failed(const schedule::Finding &finding);

}  // namespace cli
