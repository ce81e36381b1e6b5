// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"

#include <array>

#include <QString>
#include <QVariantMap>

namespace context {

/// What one may ask of a meeting. Each is a bit, so that several make a set.
enum Facet : unsigned { Town = 1, Weekdays = 2, DayParts = 4, ForWhom = 8, Open = 16, Online = 32, StepFree = 64 };

inline constexpr std::array all_facets{Town, Weekdays, DayParts, ForWhom, Open, Online, StepFree};

/// The part of the day in which a meeting begins, by the wall: 0 before 12, 1 from 12, 2 from 17.
unsigned day_part(schedule::minutes start);

/// What a visitor wants to see. Empty, zero or false means that it does not matter.
struct Filter {
    QString town;
    QString for_whom;        ///< the group's label in the centre's first language, so that it survives a change of language
    unsigned weekdays = 0;   ///< bit 0 = Monday
    unsigned day_parts = 0;  ///< bit n = day_part n
    bool only_open = false;
    bool only_online = false;
    bool step_free = false;

    /// The facets that are asked for.
    unsigned active() const;
    /// The facets that turn a group away; none (0) where it fits.
    unsigned refusals(const schedule::Group &group) const;
    /// Those that turn one meeting away, whatever its group is like.
    unsigned refusals(const schedule::Meeting &meeting) const;
    /// The same without asking for these.
    Filter without(unsigned facets) const;

    /// As a screen hands it on to the next.
    QVariantMap to_map() const;
    static Filter from(const QVariantMap &map);

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// The label under which a filter finds a group.
QString for_whom_key(const schedule::Group &group);

}  // namespace context
