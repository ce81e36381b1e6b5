// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/civil.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// How often a feed may be asked for.
constexpr std::chrono::seconds shortest_refresh = std::chrono::minutes(15);
constexpr std::chrono::seconds longest_refresh = std::chrono::hours(24);

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

/// The name that a feed's files have in `DIR/feeds`: a-z, 0-9 and hyphens, from the feed's name.
std::string feed_slug(std::string_view name);

/// Whether the address is one of the web (https, webcal, or http to this machine), not a file's path.
bool is_on_the_web(const Feed &feed);
/// Where a feed comes from, as messages and logs may say it: the host or the path. The rest of an address may be a secret.
std::string shown_source(const Feed &feed);

}  // namespace config
