// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/calendar.h"
#include "schedule/group.h"
#include "schedule/problem.h"
#include "schedule/zone.h"

#include <bitset>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Bytes of a file that groups are read from, and groups in it: beyond them hostile files would cost more time and memory than a
/// small computer can spare.
constexpr std::size_t largest_import = 8 * 1024 * 1024;
constexpr std::size_t most_groups = 10'000;

enum class Format { ICalendar, MeetingGuide, Csv };

/// What the first bytes say of themselves: `BEGIN:VCALENDAR`, a JSON array, or a line of column names; nothing where it is none
/// of these (a web page, a picture).
std::optional<Format> guess_format(std::string_view bytes);

/// What stays out of a plan and out of files unless someone asks for it, in fields of its own and in texts alike.
struct Private {
    bool contacts = false;   ///< name, phone and mail address of those who can be asked
    bool passwords = false;  ///< of online meetings, with their numbers, and inside their links

    friend bool operator==(const Private &, const Private &) = default;
};

/// The fields of a group, in the order of `groups.toml`.
enum class Field {
    Name,
    Town,
    Venue,
    Street,
    Postcode,
    Room,
    Directions,
    StepFree,
    Open,
    Condition,
    ForWhom,
    Attendance,
    Link,
    Phone,
    Email,
    Contact,
    Language,
    Notes,
    From,
    Until,
    Holidays,
    SchoolHolidays,
    Rhythms,
    Cancelled,
    Moved,
    Added,
};
constexpr std::size_t field_count = static_cast<std::size_t>(Field::Added) + 1;

/// A field's key in `groups.toml`: "for_whom".
std::string_view key_of(Field field);

/// A group as a file tells it.
struct ImportedGroup {
    schedule::Group group;
    std::bitset<field_count> told;  ///< what the file speaks of; the rest is as in an empty Group
    int line = 0;                   ///< where it begins in the file, from 1; 0 = not known
    std::string key;                ///< what problems call it, as "[3]" or "online@example.org"
    /// What had to be filled in because the file does not say it, such as a town. Of no matter where the group is known already.
    schedule::Problems assumed;

    bool tells(Field field) const { return told.test(static_cast<std::size_t>(field)); }

    friend bool operator==(const ImportedGroup &, const ImportedGroup &) = default;
};

/// What a file says of one meeting of a group that it does not hold itself: mails about a change, and some calendars, name single
/// occurrences of a series alone (RFC 5545 section 3.8.4.4, RFC 5546 sections 3.2.2 and 3.2.5).
struct ImportedChange {
    std::vector<std::string> ids;    ///< that the group may have, of our own export
    std::vector<std::string> marks;  ///< with which an id ends that was made of its UID
    bool whole = false;              ///< all of it is cancelled from `date` on
    schedule::local_days date;       ///< when the meeting would have been
    std::optional<schedule::minutes> at;
    schedule::local_days to;  ///< when it is, with `time`
    std::optional<schedule::TimeSpan> time;
    bool cancelled = false;
    schedule::Text place;  ///< as the file has it, whether it differs from the group's or not
    schedule::Text reason;
    std::string title;
    bool said = false;  ///< a problem says already that it was left out; it is of use only where the group is known
    int line = 0;
    std::string key;

    friend bool operator==(const ImportedChange &, const ImportedChange &) = default;
};

/// What reading gave: groups with ids of their own, each one fit for `groups.toml`, and all that was left out, with why. Without
/// groups the file as a whole is none of its kind.
struct Import {
    std::optional<std::vector<ImportedGroup>> groups;
    schedule::Problems problems;
    std::vector<ImportedChange> changes = {};  ///< for merge_changes
};

/// Where someone who wants the private parts has to say so.
enum class Remedy { Option, FeedKey };

struct ImportOptions {
    std::string file;            ///< what problems call it
    Private with;                ///< what is taken beside the public facts
    schedule::local_days today;  ///< from when on dates are worked out where no rhythm of ours says what the file says
    Remedy remedy = Remedy::Option;
    std::map<std::string, std::string> own_phones =
        {};  ///< by id: the number that a group shows already, which its texts may name
};

/// Reads a file's bytes, at most largest_import. The first most_groups groups are taken. `danish` is the zone that all times of a
/// plan are in.
Import read_groups(std::string_view bytes, Format format, const ImportOptions &options, const schedule::Zone &danish);

/// Groups from a calendar (RFC 5545): a series is a group or, where RELATED-TO (section 3.8.4.5) leads to another one, a rhythm
/// of that. All-day events and events over midnight are no meetings: they are reported and left out. A series of another zone
/// whose Danish time moves over the year becomes single dates for the three years from `today`, with a warning.
Import from_calendar(const ical::Calendar &calendar, const ImportOptions &options, const schedule::Zone &danish);

/// Groups from Meeting Guide JSON: an array of weekly meetings, as code4recovery's specification and the files in use have it.
/// The key `moedested` of our own export says what the format has no words for: see guide.h.
Import from_guide(std::string_view json, const ImportOptions &options, const schedule::Zone &danish);

/// Groups from CSV (RFC 4180, or with semicolons or tabs), one row a rhythm, the columns named in the first row in Danish or
/// English and in any order. UTF-8, or Windows-1252 where it is no UTF-8 (Excel on a Danish Windows), which is said. Rows that
/// name no times tell facts alone: such a group has no meeting, and is of use only where the plan has it already.
Import from_csv(std::string_view csv, const ImportOptions &options, const schedule::Zone &danish);

}  // namespace exchange
