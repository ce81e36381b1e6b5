// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/holidays.h"
#include "schedule/rhythm.h"
#include "schedule/text.h"

#include <string>
#include <vector>

namespace schedule {

enum class Attendance { InPerson, Online, Both };

/// What a group does on a day off: meet as ever, not meet, or perhaps ("ring og hør").
enum class OnDayOff { Meet, Skip, Ask };

/// One meeting that will not be held.
struct CancelledMeeting {
    local_days date;
    std::optional<minutes> at;  ///< which one, where a group has several that day; otherwise all of them
    Text reason;

    friend bool operator==(const CancelledMeeting &, const CancelledMeeting &) = default;
};

/// One meeting that is held on another day, at another time or in another place.
struct MovedMeeting {
    local_days date;               ///< when it would have been
    std::optional<minutes> at;     ///< which one, where a group has several that day
    local_days to;                 ///< when it is; the same as `date` where only time or place changes
    std::optional<TimeSpan> time;  ///< the new time, where that changes
    Text place;                    ///< the new place in full, where that changes
    Text reason;

    friend bool operator==(const MovedMeeting &, const MovedMeeting &) = default;
};

/// One meeting beside the rhythm.
struct AddedMeeting {
    local_days date;
    TimeSpan time;
    Text reason;

    friend bool operator==(const AddedMeeting &, const AddedMeeting &) = default;
};

/// One SMART group: a place, a rhythm and whom it is for.
struct Group {
    std::string id;  ///< unique in its plan: a-z, 0-9 and hyphens
    Text name;
    std::string town;  ///< empty only for groups that are wholly online
    Text venue;
    std::string street;
    std::string postcode;  ///< "2860" or "2860 Søborg", where the post town differs from the town
    Text room;
    Text directions;
    bool step_free = false;
    bool open = true;
    Text condition;  ///< what a closed group asks for, written out; never empty where `open` is false
    Text for_whom;   ///< short label, such as "Kun kvinder"; empty = everyone
    Attendance attendance = Attendance::InPerson;
    std::string link;             ///< where one joins online
    std::string phone;            ///< contact
    std::string email;            ///< contact
    Text contact;                 ///< name, only where the person agreed
    std::string language = "da";  ///< spoken at the meeting, BCP 47
    Text notes;
    std::optional<local_days> from;
    std::optional<local_days> until;
    OnDayOff holidays = OnDayOff::Ask;  ///< public holidays, and the conventional days that the plan counts
    OnDayOff school_holidays = OnDayOff::Meet;
    std::vector<Rhythm> rhythms;
    std::vector<CancelledMeeting> cancelled;
    std::vector<MovedMeeting> moved;
    std::vector<AddedMeeting> added;

    friend bool operator==(const Group &, const Group &) = default;
};

/// What a closed group asks for where nobody has written it: "Ask if it is for you".
Text ask_first();

/// Whether a label shuts others out: "Kun kvinder", "Women only". Such a group is closed, whatever else is said of it.
bool is_for_few(const Text &for_whom);

/// Dates, both ends included, on which some groups or all of them have no meetings.
struct Closure {
    local_days from;
    local_days to;
    Text reason;
    std::vector<std::string> groups;  ///< ids; empty = every group

    bool covers(const Group &group, local_days date) const;

    friend bool operator==(const Closure &, const Closure &) = default;
};

/// School holidays as the municipality sets them, both ends included; nothing of them is built in.
struct SchoolHoliday {
    local_days from;
    local_days to;
    Text name;

    friend bool operator==(const SchoolHoliday &, const SchoolHoliday &) = default;
};

/// All that is needed to say what is on when.
struct Plan {
    std::vector<Group> groups;
    std::vector<Closure> closures;
    std::vector<Holiday> conventional_days = {Holiday::ChristmasEve, Holiday::NewYearsEve};  ///< those that count as days off
    std::vector<SchoolHoliday> school_holidays = {};

    const Group *find(std::string_view id) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

}  // namespace schedule
