// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/event_reader.h"
#include "ical/report.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace ical {

/// Puts the events of one UID together, in the order in which the file first names each. Of two versions of a master, or of one
/// occurrence, the newer one holds, or else the later in the file.
class Gathering {
public:
    /// Two masters of the same version that begin at different times are most likely two events with one UID: a warning says so.
    void take(ReadEvent event, Report &report);
    std::vector<Series> finish();

private:
    struct Versions {
        Version master;
        std::vector<Version> overrides;  ///< of each override
    };

    void take_master(std::size_t index, ReadEvent event, Report &report);
    static void settle(Series &series, const Versions &versions);

    std::vector<Series> m_series;
    std::vector<Versions> m_versions;  ///< of each series
    std::unordered_map<std::string, std::size_t> m_by_uid;
};

}  // namespace ical
