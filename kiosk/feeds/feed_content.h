// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/feed.h"
#include "config/toml/read.h"
#include "exchange/import.h"
#include "schedule/civil.h"
#include "schedule/group.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feeds {

using config::Feed;
using config::FeedFormat;
using config::Read;

/// What may be taken from a feed beside the public facts.
exchange::Private private_of(const Feed &feed);
/// What stays out of its copy: "contacts, passwords", one of these, or "nothing".
std::string kept_out_of(const Feed &feed);
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

}  // namespace feeds
