// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/telling.h"

#include <optional>
#include <string>
#include <vector>

namespace handouts {

/// What a group's rhythm does not say of the time ahead: one meeting, or several that are told in one sentence.
struct Exception {
    enum class Kind {
        Off,        ///< closed, a day off, or left out of the rhythm
        Cancelled,  ///< by a person, for that one meeting
        Moved,      ///< to another day, time or place
        Added,      ///< beside the rhythm
    };
    Kind kind = Kind::Off;
    std::string reason;                           ///< a closure's or day off's name, or why a person decided so
    std::vector<schedule::local_days> dates;      ///< that the rhythm names; where it is held, for one that was added; ascending
    std::optional<schedule::TimeSpan> time = {};  ///< which one, where the group still meets that day or it was added
    std::optional<schedule::Meeting> held = {};   ///< of a moved one: where and when it is now
    bool common = false;                          ///< by a closure of the whole centre
};

/// The group's exceptions from now on to the day `last`, and further until the group meets again; by their first dates. Days off
/// on which to call and hear first are no exceptions: the group may meet.
std::vector<Exception> exceptions(const Telling &telling, std::size_t group, schedule::local_days last);

/// How far ahead exceptions are told on paper that a person takes along, beside these meetings (ascending): six weeks at least.
schedule::local_days told_until(const Telling &telling, const std::vector<schedule::Meeting> &listed);

/// A sentence for each of the exceptions, with weekdays, reasons, the new time and place, and when the group meets again. Those
/// that `shown` itself tells are left out.
std::vector<std::string> exception_notes(const Telling &telling, std::size_t group, schedule::local_days last,
                                         const std::vector<schedule::Meeting> &shown = {});

/// Which exceptions exceptions_in_short tells.
struct InShort {
    const schedule::Rhythm *of = nullptr;        ///< only those of its dates; nullptr = all, and what was added as well
    std::optional<schedule::Meeting> next = {};  ///< of that rhythm: it stands on the same paper
    bool pauses_told = false;                    ///< pauses of the whole centre stand elsewhere on the same paper
};

/// "Ikke 24. november. Mødet 7. december er flyttet til …": the exceptions without their reasons, for paper that shows rhythms
/// and hangs for weeks. Empty where the group meets as its rhythm says.
std::string exceptions_in_short(const Telling &telling, std::size_t group, const InShort &which);

/// "21. og 28. december": the month once where neighbours share it.
std::string short_dates(const Telling &telling, const std::vector<schedule::local_days> &dates);

}  // namespace handouts
