// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/access/pins.h"

#include <optional>
#include <string_view>

namespace cli {

/// Whether somebody types at standard input.
bool asks_a_terminal();

/// One line of standard input. At a terminal it asks with `prompt` on standard error, shows nothing of what is typed, knows
/// backspace, Ctrl-U, Ctrl-C and Ctrl-D, and leaves the terminal as it was. Nothing where there is no line or it was given up.
/// Of a line that is too long for a PIN comes one character more than a PIN has.
std::optional<config::PinDigits> read_secret_line(std::string_view prompt);

}  // namespace cli
