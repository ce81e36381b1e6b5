// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cli {

/// Appends a JSON string (RFC 8259 section 7).
void append_json(std::string &out, std::string_view value);

}  // namespace cli
