// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/zone.h"

#include <optional>
#include <string>
#include <string_view>

namespace schedule {

/// The zone that a calendar means by a name, as far as the system knows it: an IANA name; a Windows name ("Romance Standard
/// Time", as the Unicode CLDR maps it, for Denmark before other countries); or an IANA name at the end of one that is unique to
/// a program ("/example.org/20260101/Europe/Copenhagen", RFC 5545 section 3.2.19). Nothing where it is none of these.
std::optional<Zone> load_zone_called(std::string_view name);

/// The IANA name that a wrong one was most likely meant to be ("Copenhagen": Europe/Copenhagen), or nothing.
std::string nearest_zone_name(std::string_view wrong);

}  // namespace schedule
