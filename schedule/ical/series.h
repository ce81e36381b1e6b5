// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/event_reader.h"
#include "ical/report.h"

#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ical {

/// Puts the events of one UID together, in the order in which the file first names each. Of two versions of a master, or of one
/// occurrence, the newer one holds, or else the later in the file.
class Gathering {
public:
    /// Several masters of one SEQUENCE without rules that begin at different times are meetings of one group, which a program has
    /// given one UID: each is kept, and one warning says so. Otherwise the newer one takes the place of the other; where they
    /// begin at different times, a warning says that too.
    void take(ReadEvent event, Report &report);
    std::vector<Series> finish();

private:
    struct Versions {
        Version master;
        std::vector<Version> overrides;  ///< of each override
        /// Of several masters without rules each with its version, by start; empty where there is one.
        std::map<schedule::sys_seconds, std::pair<Version, Event>> dates = {};
    };

    void take_master(std::size_t index, ReadEvent event, Report &report);
    bool take_date(std::size_t index, ReadEvent &event, Report &report);
    static void put_together(Series &series, Versions &versions);
    static void settle(Series &series, const Versions &versions);

    std::vector<Series> m_series;
    std::vector<Versions> m_versions;  ///< of each series
    std::unordered_map<std::string, std::size_t> m_by_uid;
};

}  // namespace ical
