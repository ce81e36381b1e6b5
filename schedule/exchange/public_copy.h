// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <string>
#include <string_view>

namespace exchange {

/// A file of groups as it may be kept on a disk: what `read_groups` would keep out is not in it, nor what nobody here reads
/// (organisers, attendees, other keys and columns). Reading it gives the groups that reading the file itself gives. A file that
/// holds none of these stays as it is, byte for byte.
std::string public_copy(std::string_view bytes, Format format, const Private &with);

}  // namespace exchange
