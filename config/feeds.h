// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre.h"
#include "exchange/import.h"
#include "schedule/civil.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace config {

/// The largest feed that is taken, in bytes, unpacked.
constexpr std::size_t largest_feed = 5 * 1024 * 1024;
/// How often a feed may be asked for.
constexpr std::chrono::seconds shortest_refresh = std::chrono::minutes(15);
constexpr std::chrono::seconds longest_refresh = std::chrono::hours(24);

/// The name that a feed's files have in `DIR/feeds`: a-z, 0-9 and hyphens, from the feed's name.
std::string feed_slug(std::string_view name);

/// Whether the address is one of the web (https, webcal, or http to this machine), not a file's path.
bool is_on_the_web(const Feed &feed);
/// What may be taken from a feed beside the public facts.
exchange::Private private_of(const Feed &feed);
/// What stays out of its copy: "contacts, passwords", one of these, or "nothing".
std::string kept_out_of(const Feed &feed);
/// Where a feed comes from, as messages and logs may say it: the host or the path. The rest of an address may be a secret.
std::string shown_source(const Feed &feed);

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
std::optional<schedule::Problem> write_feed_state(const std::filesystem::path &directory, const Feed &feed,
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
std::optional<schedule::Problem> write_feed_file(const std::filesystem::path &file, std::string_view bytes);

/// A regular file of at most `largest_feed` bytes, whatever they are. Never waits for a pipe or a device.
tl::expected<std::string, schedule::Problem> read_feed_bytes(const std::filesystem::path &file);

/// What a feed's bytes say.
struct FeedContent {
    FeedFormat format = FeedFormat::ICalendar;  ///< never Guess
    std::vector<schedule::Group> groups;
    std::vector<exchange::ImportedChange> changes = {};  ///< of single meetings of groups that are in the plan already
    bool garbled = false;                         ///< bytes in it are no text: a letter or more can't be shown as it was meant
    std::optional<std::chrono::seconds> refresh;  ///< REFRESH-INTERVAL (RFC 7986 section 5.7) or X-PUBLISHED-TTL, in bounds
};

/// Reads a feed whole: nothing where the bytes are none of its format or end too soon, and the problems of single groups as
/// warnings. Contacts and passwords of online meetings stay out unless `with` takes them. `named` is what problems call the file;
/// from the Danish date of `now` on a series of another time zone is worked out.
Read<FeedContent> read_feed(std::string_view bytes, FeedFormat format, const std::string &named, schedule::sys_seconds now,
                            const exchange::Private &with = {});

/// The bytes of a feed as its copy may have them: without what stays out, also where no screen would show it.
std::string feed_copy_of(std::string_view bytes, FeedFormat format, const exchange::Private &with);

/// Adds the groups of the kept copies to the plan and says how old the copies are. A copy that can't be read is a warning.
void merge_feeds(Site &site, const std::filesystem::path &directory, schedule::Problems &problems);

}  // namespace config
