// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace schedule {

constexpr std::size_t longest_id = 64;

/// Whether a text has the form that a group's field asks for, wherever it was written.

/// a to z, 0 to 9 and hyphens.
bool is_id(std::string_view text);
/// "2860", or "2860 Søborg" with the post town.
bool is_postcode(std::string_view text);
/// http or https, plain ASCII.
bool is_web_address(std::string_view text);
/// Whether a web address holds a user's name or password before its host (RFC 3986 section 3.2.1): whoever reads it has them.
bool has_user_info(std::string_view address);
bool is_phone(std::string_view text);
bool is_mail_address(std::string_view text);
/// The primary tag of BCP 47 with optional subtags: "da", "pt-BR".
bool is_language_tag(std::string_view text);

}  // namespace schedule
