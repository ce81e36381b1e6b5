// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// [[feed]] in centre.toml.

#include "config/centre/feed.h"
#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <QString>
#include <QUrl>

namespace config {

namespace {

using std::chrono::seconds;

constexpr std::size_t most_feeds = 20;
constexpr seconds shortest_stale_after = std::chrono::hours(1);
constexpr seconds longest_stale_after = std::chrono::days(365);

/// "15 min", "1 hour", "3 days".
std::optional<seconds> parse_duration(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, seconds>, 7> units = {{{"min", std::chrono::minutes(1)},
                                                                            {"minute", std::chrono::minutes(1)},
                                                                            {"minutes", std::chrono::minutes(1)},
                                                                            {"hour", std::chrono::hours(1)},
                                                                            {"hours", std::chrono::hours(1)},
                                                                            {"day", std::chrono::days(1)},
                                                                            {"days", std::chrono::days(1)}}};
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
    unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
    const auto found = std::ranges::find(units, unit, &std::pair<std::string_view, seconds>::first);
    if (error != std::errc() || count < 0 || count > 1'000'000 || found == units.end())
        return std::nullopt;
    return count * found->second;
}

std::optional<seconds> duration(Table &table, std::string_view key, const char *example)
{
    const auto text = table.string(key);
    if (!text)
        return std::nullopt;
    const auto found = parse_duration(*text);
    if (!found)
        table.error(key, codes::bad_duration(*text, example));
    return found;
}

seconds read_refresh(Table &table, seconds otherwise)
{
    const auto wanted = duration(table, "refresh", "1 hour");
    if (!wanted)
        return otherwise;
    if (*wanted < shortest_refresh)
        table.warning("refresh", codes::refresh_too_short());
    if (*wanted > longest_refresh)
        table.warning("refresh", codes::refresh_too_long());
    return std::clamp(*wanted, shortest_refresh, longest_refresh);
}

seconds read_stale_after(Table &table, const Feed &feed)
{
    const auto wanted = duration(table, "stale_after", "3 days");
    if (!wanted)
        return feed.stale_after;
    if (*wanted < shortest_stale_after || *wanted > longest_stale_after)
        table.error("stale_after", codes::stale_after_out_of_range());
    else if (*wanted <= feed.refresh)
        table.error("stale_after", codes::stale_before_refresh());
    return *wanted;
}

bool is_this_machine(const std::string &host)
{
    return host == "localhost" || host == "::1" ||
           (host.starts_with("127.") && std::ranges::all_of(host, [](char c) { return c == '.' || (c >= '0' && c <= '9'); }));
}

/// What is wrong with the address, or nothing. Never quotes it: there may be a password in it.
std::optional<schedule::Finding> fault_of(const std::string &address)
{
    const auto scheme_end = address.find("://");
    if (scheme_end == std::string::npos) {
        // Taken for a file's path it would stand in messages, with the password that may be in it.
        const QString word = QString::fromStdString(address.substr(0, address.find_first_of(":/"))).toLower();
        const bool is_typo = word == QLatin1String("https") || word == QLatin1String("http") || word == QLatin1String("webcal");
        return is_typo ? std::optional(codes::address_without_slashes()) : std::nullopt;
    }
    const std::string scheme = QString::fromStdString(address.substr(0, scheme_end)).toLower().toStdString();
    if (scheme == "file")
        return codes::address_of_file();
    if (scheme != "https" && scheme != "http" && scheme != "webcal")
        return codes::unknown_scheme();
    const bool plain =
        std::ranges::all_of(address, [](char c) { return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '\\'; });
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    if (!plain || !url.isValid() || url.host().isEmpty())
        return codes::bad_feed_address();
    if (scheme == "http" && !is_this_machine(url.host().toStdString()))
        return codes::open_http();
    return std::nullopt;
}

Feed read_feed_table(Table &table)
{
    Feed feed;
    table.require("name", "name = \"Danmark\"");
    table.require("address", "address = \"https://…\"");
    feed.name = table.string("name").value_or("");
    feed.address = table.string("address").value_or("");
    if (const auto fault = fault_of(feed.address))
        table.error("address", *fault);
    if (const auto format = table.choice("format", {"ics", "json", "csv"}))
        feed.format = std::array{FeedFormat::ICalendar, FeedFormat::MeetingGuide, FeedFormat::Csv}[*format];
    feed.refresh = read_refresh(table, feed.refresh);
    feed.stale_after = read_stale_after(table, feed);
    feed.wins = table.choice("wins", {"centre", "feed"}).value_or(0) == 1;
    feed.with_contacts = table.boolean("with_contacts").value_or(false);
    feed.with_passwords = table.boolean("with_passwords").value_or(false);
    table.finish();
    return feed;
}

}  // namespace

std::vector<Feed> read_feeds(Table &table)
{
    std::vector<Feed> feeds;
    for (Table &source : table.tables("feed", most_feeds)) {
        Feed feed = read_feed_table(source);
        const auto same_file = [&](const Feed &other) { return feed_slug(other.name) == feed_slug(feed.name); };
        if (!feed.name.empty() && std::ranges::any_of(feeds, same_file))
            source.error("name", codes::duplicate_feed());
        feeds.push_back(std::move(feed));
    }
    return feeds;
}

}  // namespace config
