// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/feed.h"
#include "schedule/civil.h"
#include "schedule/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace feeds {

using config::Feed;
using config::FeedFormat;

/// What `moedested fetch` remembers of a feed beside the kept copy, in `DIR/feeds/SLUG.toml`.
struct FeedState {
    FeedFormat format = FeedFormat::ICalendar;    ///< of the copy; never Guess
    std::string address_mark;                     ///< of the address that it was fetched from, see below; or empty
    std::string etag;                             ///< as the server said it (RFC 9110 section 8.8.3), or empty
    std::string last_modified;                    ///< as the server said it (section 8.8.2), or empty
    std::string sha256;                           ///< of the copy, in hexadecimal
    std::string kept_out;                         ///< of what came: `kept_out_of` the feed; other settings begin anew
    schedule::sys_seconds checked;                ///< when the copy was last known to be the newest
    schedule::sys_seconds fetched;                ///< when the copy last changed
    std::optional<std::chrono::seconds> refresh;  ///< what the feed asks for itself, in bounds

    friend bool operator==(const FeedState &, const FeedState &) = default;
};

/// What tells one address from another and nothing of either: an address may be all that keeps a calendar private, and its parts
/// can be guessed. A keyed hash in hexadecimal, with a key of the centre's own in `DIR/feeds/key`, which only the user that
/// fetches may read. Nothing where there is no key yet.
std::optional<std::string> mark_of_address(const std::filesystem::path &directory, const Feed &feed);
/// The same, and makes the key where there is none.
tl::expected<std::string, schedule::Problem> make_mark_of_address(const std::filesystem::path &directory, const Feed &feed);

/// Nothing where the file is missing or damaged: then the feed is fetched again.
std::optional<FeedState> read_feed_state(const std::filesystem::path &directory, const Feed &feed);
/// In one step; says what went wrong.
tl::expected<void, schedule::Problem> write_feed_state(const std::filesystem::path &directory, const Feed &feed,
                                                       const FeedState &state);

/// Where the copy of a feed in that format lies, whether it is there or not.
std::filesystem::path feed_copy(const std::filesystem::path &directory, const Feed &feed, FeedFormat format);
/// All the files that a feed may have: its copy in each format and its state.
std::vector<std::filesystem::path> feed_files(const std::filesystem::path &directory, const Feed &feed);

/// A copy that is there.
struct FeedCopy {
    std::filesystem::path file;
    FeedFormat format = FeedFormat::ICalendar;  ///< never Guess
    schedule::sys_seconds checked;  ///< as the state says; where that is missing or damaged, when the copy was written
};

std::optional<FeedCopy> find_feed_copy(const std::filesystem::path &directory, const Feed &feed);

/// Writes a file of a feed in one step, readable to all.
tl::expected<void, schedule::Problem> write_feed_file(const std::filesystem::path &file, std::string_view bytes);

}  // namespace feeds
