// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"
#include "schedule/zone.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <tl/expected.hpp>

namespace ical {

using ZonePointer = std::shared_ptr<const schedule::Zone>;

/// What the TZID of one file mean (RFC 5545 section 3.2.19). The system's data wins for names that it knows: programs are known
/// to rewrite a VTIMEZONE wrongly. Otherwise the file's own VTIMEZONE holds, which are looked for only then.
class Zones {
public:
    /// Borrows the file's bytes.
    Zones(std::string_view bytes, const schedule::Zone &danish);

    const ZonePointer &danish() const { return m_danish; }
    const ZonePointer &utc() const { return m_utc; }

    /// Error `unknown-zone`, or what is wrong with the file's VTIMEZONE of that name.
    tl::expected<ZonePointer, schedule::Problem> find(const std::string &name);

private:
    struct Place {
        std::size_t offset;
        int line;
    };

    tl::expected<ZonePointer, schedule::Problem> load(const std::string &name);
    void find_definitions();

    std::string_view m_bytes;
    ZonePointer m_danish;
    ZonePointer m_utc;
    std::unordered_map<std::string, tl::expected<ZonePointer, schedule::Problem>> m_known;
    std::optional<std::unordered_map<std::string, Place>> m_definitions;
    int m_rules_left;  ///< how many rules of VTIMEZONE are still worked out
};

}  // namespace ical
