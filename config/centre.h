// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/favourites.h"
#include "config/printer.h"
#include "config/screen.h"
#include "schedule/group.h"
#include "schedule/problem.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace config {

/// A number to call when it can't wait.
struct HelpNumber {
    schedule::Text name;
    std::string phone;
    schedule::Text hours;

    friend bool operator==(const HelpNumber &, const HelpNumber &) = default;
};

/// Where reading aloud is offered: what is said in a hallway is heard by others.
enum class SpeechAllowed { Never, Headset, Always };

struct Speech {
    SpeechAllowed allowed = SpeechAllowed::Headset;
    int volume = 3;  ///< 1 (soft) to 4 (loud), each step 6 dB; what each visitor begins with

    friend bool operator==(const Speech &, const Speech &) = default;
};

/// The staff door and who is behind it.
struct Staff {
    bool shuffled_keys = false;  ///< the pad's digits stand in another order each time, so that neither eyes nor prints tell
    int lock_seconds = 120;      ///< without touch until staff are locked out and everything is wiped

    friend bool operator==(const Staff &, const Staff &) = default;
};

/// A short film of the centre's own, in files of its directory.
struct Film {
    schedule::Text title;
    std::string file;          ///< below the centre's directory: "film/velkommen.webm"
    schedule::Text subtitles;  ///< the WebVTT file of each language, below the centre's directory too; empty where there is none
    int minutes = 0;           ///< how long it lasts; 0 = not said

    friend bool operator==(const Film &, const Film &) = default;
};

enum class FeedFormat { Guess, ICalendar, MeetingGuide, Csv };

/// A calendar that many centres share, on the net or in a file.
struct Feed {
    std::string name;                          ///< unique in its centre
    std::string address;                       ///< https://…, webcal://… (fetched as https) or a file's path
    FeedFormat format = FeedFormat::Guess;     ///< Guess = by what the file says of itself
    std::chrono::seconds refresh{3600};        ///< 15 min to 24 h; the feed's own REFRESH-INTERVAL may make it longer
    std::chrono::seconds stale_after{259200};  ///< from this age on screen and paper say how old the plan is
    bool wins = false;            ///< whose group is shown where groups.toml has it too: the feed's or the centre's own
    bool with_contacts = false;   ///< names, phone numbers and mail addresses are taken from it
    bool with_passwords = false;  ///< passwords and numbers of online meetings are

    friend bool operator==(const Feed &, const Feed &) = default;
};

/// How fresh the kept copy of a feed is.
struct FeedAge {
    std::string name;
    std::optional<schedule::sys_seconds> checked;  ///< when the copy was last known to be the newest; nothing = there is no copy
    std::chrono::seconds stale_after{};

    friend bool operator==(const FeedAge &, const FeedAge &) = default;
};

/// From when the oldest plan is, where a copy is older at `now` than its feed allows; nothing where none is.
std::optional<schedule::sys_seconds> stale_since(const std::vector<FeedAge> &feeds, schedule::sys_seconds now);

/// One kiosk site, as `centre.toml` describes it. Owned by IT; the program never rewrites it.
struct Centre {
    std::string name;
    std::vector<std::string> languages = {"da", "en"};  ///< BCP 47, the first is shown after each wipe
    bool example = false;                               ///< marks screens and sheets as made up
    std::string schedule_url;                           ///< where the living schedule is, ASCII
    Printer printer = {};
    Screen screen;
    std::vector<HelpNumber> help;  ///< 112 is not among them: it is always shown
    std::vector<Feed> feeds = {};
    Speech speech = {};
    std::vector<Film> films = {};
    Staff staff = {};
    std::vector<Favourite> favourites = {};

    friend bool operator==(const Centre &, const Centre &) = default;
};

/// A centre's directory, read: `centre.toml`, `groups.toml` and the kept copies of its feeds.
struct Site {
    Centre centre;
    schedule::Plan plan;  ///< the centre's own groups and those of its feeds
    std::vector<FeedAge> feeds = {};

    friend bool operator==(const Site &, const Site &) = default;
};

/// What reading gave: a value where it can be used, and every problem that was met (warnings too), in file order. There may be
/// errors beside a value: those of which the reader took the safe side, as with a group that says in a wrong way that it is
/// closed, which is shown closed until the error is put right.
template<typename Value>
struct Read {
    std::optional<Value> value;
    schedule::Problems problems;
};

/// Reads one centre. Every file is bounded to 32 MiB and must be a regular file of UTF-8 text.
Read<Site> read_site(const std::filesystem::path &directory);
/// The same where `centre.toml` has been read already: its groups and the kept copies of its feeds.
Read<Site> read_site(const std::filesystem::path &directory, const Centre &centre);
Read<Centre> read_centre(const std::filesystem::path &file);
/// The same of text that was read already, or could not be; `named` is what problems call it.
Read<Centre> parse_centre(tl::expected<std::string, schedule::Problem> toml, const std::string &named);

/// Reads and cross-checks groups and closures: ids, exceptions of meetings that are not there, closures of unknown groups. What
/// `write_groups` wrote is read whole or not at all.
Read<schedule::Plan> read_groups(const std::filesystem::path &file);
/// The same of text that was read already, or could not be, or is in no file yet; `named` is what problems call it.
Read<schedule::Plan> parse_groups(tl::expected<std::string, schedule::Problem> toml, const std::string &named);

/// The one canonical form of `groups.toml`: reading it back gives an equal plan, writing that again the same bytes.
std::string to_toml(const schedule::Plan &plan);

/// Replaces `file` in one step, so that a reader sees the old plan or the new one and a power cut loses neither. It gets the
/// canonical form between two lines that tell whether it is whole.
std::optional<schedule::Problem> write_groups(const std::filesystem::path &file, const schedule::Plan &plan);

}  // namespace config
