// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/group.h"
#include "schedule/planned.h"
#include "schedule/zone.h"

#include <cstddef>
#include <span>
#include <unordered_map>
#include <vector>

namespace schedule {

enum class Status { Scheduled, Cancelled, Moved };

/// Why a date is a day off.
struct DayOff {
    std::optional<Holiday> holiday;  ///< otherwise school holidays
    Text school_holiday;             ///< their name

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// One occurrence of a group, in wall time and as an instant.
struct Meeting {
    std::size_t group = 0;  ///< index in Plan::groups
    local_days date;        ///< wall time, where it is held now
    TimeSpan time;
    sys_seconds start;  ///< UTC
    sys_seconds end;    ///< UTC
    Status status = Status::Scheduled;
    Text reason;
    std::optional<local_seconds> moved_from;  ///< wall time it was moved from
    Text moved_place;                         ///< where it is held, if not at the group's own place
    std::optional<DayOff> ask;                ///< a day off on which the group may not meet: call and hear

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// Whether a group meets on a date, and if not, why.
enum class Cause {
    Held,
    NotInRhythm,
    NotBegun,   ///< before the group or its rhythms begin
    Ended,      ///< after the last date of the group or of its rhythms
    Exception,  ///< the rhythm would name the date and leaves it out (Rhythm::except)
    Cancelled,
    Moved,   ///< to WhyNot::moved_to
    Closed,  ///< by a closure
    DayOff,  ///< WhyNot::day_off, on which the group does not meet
};

/// The answer to "why is there no meeting that day".
struct WhyNot {
    Cause cause = Cause::Held;
    Text reason;                         ///< of what a person decided or closed
    std::optional<local_days> moved_to;  ///< where a moved meeting is held
    std::optional<DayOff> day_off = {};  ///< with Held: the group may not meet after all, call and hear

    friend bool operator==(const WhyNot &, const WhyNot &) = default;
};

/// A date that the rhythm names and on which there is no meeting.
struct SkippedDate {
    local_days date;
    WhyNot why;  ///< Cancelled, Moved, Closed or DayOff

    friend bool operator==(const SkippedDate &, const SkippedDate &) = default;
};

/// Answers "what is on when" for a plan. Borrows plan and zone; both must outlive it, and the plan must not change meanwhile.
///
/// What a person decided about one meeting (cancelled, moved, added) wins over a closure, a closure over a day off, and a day off
/// over the rhythm.
class Calendar {
public:
    /// How far ahead of a time the next meetings after it are looked for.
    static constexpr std::chrono::days horizon{3653};

    Calendar(const Plan &plan, const Zone &zone);

    /// Meetings with from <= start < to, by start, then by the order of the plan; cancelled ones are listed as such, a moved one
    /// only where it is now, one that a closure or a day off skips not at all.
    std::vector<Meeting> between(sys_seconds from, sys_seconds to) const;
    std::vector<Meeting> between(std::size_t group, sys_seconds from, sys_seconds to) const;

    /// The first `count` meetings of the groups that start at or after `from` and are held (cancelled ones are left out), not
    /// beyond the horizon. One on which to call and hear first (Meeting::ask) counts as held.
    std::vector<Meeting> next(const std::vector<std::size_t> &groups, sys_seconds from, std::size_t count) const;

    /// When the group starts next: the starts of what next() finds for it, as many as there is room for. Says how many there
    /// are. Allocates nothing for a group without decisions about single meetings.
    std::size_t next_starts(std::size_t group, sys_seconds from, std::span<sys_seconds> out) const;

    /// Dates from `from` to `to`, both included, that the group's rhythm names and on which it does not meet, with the cause.
    std::vector<SkippedDate> skipped(std::size_t group, local_days from, local_days to) const;

    /// Whether the group meets on `date`, and if not, why: for any date of the years 1 to 9999.
    WhyNot why_not(std::size_t group, local_days date) const;

    const Plan &plan() const { return *m_plan; }
    const Zone &zone() const { return *m_zone; }

private:
    /// What becomes of one planned meeting.
    struct Verdict {
        Cause cause = Cause::Held;
        const Text *reason = nullptr;
        const MovedMeeting *moved = nullptr;
        std::optional<DayOff> day_off = {};
    };
    /// A day off and what the group does on it.
    struct OffDay {
        OnDayOff policy = OnDayOff::Meet;
        DayOff day;
    };

    Verdict judge(std::size_t group, const PlannedMeeting &meeting) const;
    const Closure *closure_on(std::size_t group, local_days date) const;
    /// Whether a closure or a day off takes what a rhythm names that day.
    bool is_skipped(std::size_t group, local_days date) const;
    OffDay day_off_on(const Group &group, local_days date) const;
    Meeting meeting_at(std::size_t group, local_days date, const TimeSpan &time) const;
    void append(std::vector<Meeting> &found, std::size_t group, sys_seconds from, sys_seconds to) const;
    void append_dates(std::vector<Meeting> &found, std::size_t group, local_days first, local_days last) const;

    const Plan *m_plan;
    const Zone *m_zone;
    std::vector<const Closure *> m_common;                                ///< closures of the whole centre
    std::unordered_map<std::size_t, std::vector<const Closure *>> m_own;  ///< closures that name the group
};

}  // namespace schedule
