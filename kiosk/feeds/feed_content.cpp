// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a feed's bytes say, whichever of the three formats they have.

#include "feeds/feed_content.h"
#include "config/toml/toml_file.h"
#include "exchange/import.h"
#include "exchange/public_copy.h"
#include "feeds/problem_codes.h"
#include "ical/calendar.h"

#include <algorithm>
#include <iterator>

namespace feeds {

namespace {

using std::chrono::seconds;

constexpr std::string_view danish_zone_name = "Europe/Copenhagen";

/// Where bytes are not in UTF-8 though they are meant to be. A table may be in Windows-1252 as a whole, or in UTF-16.
tl::expected<void, schedule::Problem> check_letters(std::string_view bytes, FeedFormat format, const std::string &named)
{
    const auto is_danish_letter = [](unsigned char first, unsigned char next) { return first == 0xC3 && (next & 0xC0U) == 0x80; };
    if (format == FeedFormat::Csv && (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
                                      std::ranges::adjacent_find(bytes, is_danish_letter) == bytes.end()))
        return {};
    const auto text = config::check_text(bytes, named);
    if (text)
        return {};
    return tl::unexpected(schedule::error(codes::garbled_feed(), text.error()));
}

std::optional<FeedFormat> format_of(std::string_view bytes, FeedFormat said)
{
    if (said != FeedFormat::Guess)
        return said;
    const auto guess = exchange::guess_format(bytes);
    if (!guess)
        return std::nullopt;
    switch (*guess) {
        case exchange::Format::ICalendar:
            return FeedFormat::ICalendar;
        case exchange::Format::MeetingGuide:
            return FeedFormat::MeetingGuide;
        case exchange::Format::Csv:
            return FeedFormat::Csv;
    }
    return std::nullopt;
}

/// What the feed asks for, in bounds; a length of nothing or less asks for nothing.
std::optional<seconds> in_bounds(const std::optional<seconds> &wish)
{
    return wish && *wish > seconds(0) ? std::optional(std::clamp(*wish, config::shortest_refresh, config::longest_refresh))
                                      : std::nullopt;
}

exchange::Import read_groups_of(std::string_view bytes, FeedContent &content, const exchange::ImportOptions &options,
                                const schedule::Zone &danish)
{
    if (content.format == FeedFormat::MeetingGuide)
        return exchange::from_guide(bytes, options, danish);
    if (content.format == FeedFormat::Csv)
        return exchange::from_csv(bytes, options, danish);
    ical::Reading reading = ical::read_calendar(bytes, options.file, danish);
    exchange::Import import;
    if (reading.calendar) {
        content.refresh = in_bounds(reading.calendar->refresh);
        import = exchange::from_calendar(*reading.calendar, options, danish);
    }
    import.problems.insert(import.problems.begin(), std::make_move_iterator(reading.problems.begin()),
                           std::make_move_iterator(reading.problems.end()));
    return import;
}

}  // namespace

exchange::Private private_of(const Feed &feed)
{
    return {feed.with_contacts, feed.with_passwords};
}

std::string kept_out_of(const Feed &feed)
{
    if (feed.with_contacts)
        return feed.with_passwords ? "nothing" : "passwords";
    return feed.with_passwords ? "contacts" : "contacts, passwords";
}

std::string feed_copy_of(std::string_view bytes, FeedFormat format, const exchange::Private &with)
{
    const auto as = format == FeedFormat::MeetingGuide ? exchange::Format::MeetingGuide
                    : format == FeedFormat::Csv        ? exchange::Format::Csv
                                                       : exchange::Format::ICalendar;
    return exchange::public_copy(bytes, as, with);
}

Read<FeedContent> read_feed(std::string_view bytes, FeedFormat format, const std::string &named, schedule::sys_seconds now,
                            const exchange::Private &with)
{
    Read<FeedContent> result;
    const auto fail = [&](schedule::Finding finding) {
        result.problems.push_back(schedule::error(std::move(finding), {.file = named}));
        return std::move(result);
    };
    const auto danish = schedule::Zone::load(danish_zone_name);
    if (!danish)
        return fail(danish.error());
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return fail(codes::empty_feed());
    const auto known = format_of(bytes, format);
    if (!known)
        return fail(codes::unknown_format());
    if (*known == FeedFormat::ICalendar && !ical::is_whole(bytes))
        return fail(codes::cut_off_calendar());

    FeedContent content;
    content.format = *known;
    const auto today = std::chrono::floor<std::chrono::days>(danish->to_local(now));
    exchange::Import import = read_groups_of(
        bytes, content, {.file = named, .with = with, .today = today, .remedy = exchange::Remedy::FeedKey}, *danish);
    result.problems = std::move(import.problems);
    if (!import.groups) {
        if (!has_errors(result.problems))
            return fail(codes::unreadable_groups());
        return result;
    }
    content.changes = std::move(import.changes);
    if (auto sound = check_letters(bytes, *known, named); !sound) {
        content.garbled = true;
        result.problems.insert(result.problems.begin(), std::move(sound.error()));
    }
    content.groups.reserve(import.groups->size());
    for (exchange::ImportedGroup &imported : *import.groups) {
        // A row of a table may tell facts alone, which is for a plan that has the group already.
        if (imported.group.rhythms.empty() && imported.group.added.empty())
            continue;
        content.groups.push_back(std::move(imported.group));
        std::ranges::move(imported.assumed, std::back_inserter(result.problems));
    }
    for (schedule::Problem &problem : result.problems)
        problem.severity = schedule::Severity::Warning;
    result.value = std::move(content);
    return result;
}

}  // namespace feeds
