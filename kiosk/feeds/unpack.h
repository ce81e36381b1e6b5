// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace feeds {

enum class UnpackFault { Damaged, TooLarge };

/// Unpacks gzip (RFC 1952, also several members after each other). Stops as soon as there are more than `limit` bytes, however
/// small the packed ones are.
tl::expected<std::string, UnpackFault> unpack_gzip(std::string_view packed, std::size_t limit);

}  // namespace feeds
