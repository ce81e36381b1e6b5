// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of a feed: what they are called, and the state beside the copy.

#include "feeds/feed_state.h"
#include "config/toml/save_file.h"
#include "config/toml/table.h"
#include "config/toml/toml_file.h"

#include <algorithm>
#include <array>

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QUrl>

#include <sodium.h>

namespace feeds {

using schedule::sys_seconds;
using std::chrono::seconds;

namespace {

constexpr std::array<std::string_view, 4> format_words = {"", "ics", "json", "csv"};

constexpr std::array formats = {FeedFormat::ICalendar, FeedFormat::MeetingGuide, FeedFormat::Csv};

std::string_view word_of(FeedFormat format)
{
    return format_words[static_cast<std::size_t>(format)];
}

std::filesystem::path state_file(const std::filesystem::path &directory, const Feed &feed)
{
    return directory / "feeds" / (config::feed_slug(feed.name) + ".toml");
}

std::filesystem::path key_file(const std::filesystem::path &directory)
{
    return directory / "feeds" / "key";
}

constexpr std::size_t key_length = crypto_generichash_KEYBYTES;

/// BLAKE2b (RFC 7693) of 32 bytes, in hexadecimal.
std::string keyed_hash(std::string_view text, std::string_view key)
{
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    const auto bytes = [](std::string_view of) { return reinterpret_cast<const unsigned char *>(of.data()); };
    crypto_generichash(hash.data(), hash.size(), bytes(text), text.size(), bytes(key), key.size());
    return QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size())).toHex().toStdString();
}

QString in_utc(sys_seconds instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

std::optional<sys_seconds> parse_utc(const std::optional<std::string> &text)
{
    const QDateTime parsed = QDateTime::fromString(QString::fromStdString(text.value_or("")), Qt::ISODate);
    return parsed.isValid() && parsed.timeSpec() == Qt::UTC ? std::optional(sys_seconds(seconds(parsed.toSecsSinceEpoch())))
                                                            : std::nullopt;
}

/// A TOML basic string of what has no control characters.
std::string quoted(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

bool is_hash(std::string_view text)
{
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace

std::filesystem::path feed_copy(const std::filesystem::path &directory, const Feed &feed, FeedFormat format)
{
    return directory / "feeds" / (config::feed_slug(feed.name) + '.' + std::string(word_of(format)));
}

std::vector<std::filesystem::path> feed_files(const std::filesystem::path &directory, const Feed &feed)
{
    std::vector<std::filesystem::path> files = {state_file(directory, feed)};
    for (const FeedFormat format : formats)
        files.push_back(feed_copy(directory, feed, format));
    return files;
}

std::optional<FeedCopy> find_feed_copy(const std::filesystem::path &directory, const Feed &feed)
{
    std::error_code error;
    if (const auto state = read_feed_state(directory, feed)) {
        const auto file = feed_copy(directory, feed, state->format);
        if (std::filesystem::exists(file, error))
            return FeedCopy{file, state->format, state->checked};
    }
    for (const FeedFormat format : formats) {
        const auto file = feed_copy(directory, feed, format);
        const auto written = QFileInfo(QFile::decodeName(file.c_str())).lastModified();
        if (written.isValid())
            return FeedCopy{file, format, sys_seconds(seconds(written.toSecsSinceEpoch()))};
    }
    return std::nullopt;
}

std::optional<std::string> mark_of_address(const std::filesystem::path &directory, const Feed &feed)
{
    const auto key = config::read_bytes(key_file(directory), {}, key_length);
    return key && key->size() == key_length ? std::optional(keyed_hash(feed.address, *key)) : std::nullopt;
}

tl::expected<std::string, schedule::Problem> make_mark_of_address(const std::filesystem::path &directory, const Feed &feed)
{
    if (auto mark = mark_of_address(directory, feed))
        return *mark;
    std::string key(key_length, '\0');
    randombytes_buf(key.data(), key.size());
    if (auto done = config::save_file(key_file(directory), key, 0600); !done)
        return tl::unexpected(std::move(done.error()));
    return keyed_hash(feed.address, key);
}

std::optional<FeedState> read_feed_state(const std::filesystem::path &directory, const Feed &feed)
{
    const std::filesystem::path file = state_file(directory, feed);
    const auto root = config::read_text(file, file.string()).and_then([&](std::string &&text) {
        return config::parse_toml(std::move(text), file.string());
    });
    if (!root)
        return std::nullopt;
    config::Report report(file.string());
    config::Table table(*root, {}, report);
    FeedState state;
    const auto format = table.choice("format", {format_words.begin() + 1, format_words.end()});
    // Older versions wrote "address_sha256", which could be guessed from: such a copy is kept, and fetched anew.
    state.address_mark = table.string("address_mark").value_or("");
    state.etag = table.string("etag").value_or("");
    state.last_modified = table.string("last_modified").value_or("");
    state.sha256 = table.string("sha256").value_or("");
    state.kept_out = table.string("kept_out").value_or("");
    const auto checked = parse_utc(table.string("checked"));
    const auto fetched = parse_utc(table.string("fetched"));
    const auto refresh = table.integer("refresh", static_cast<int>(config::shortest_refresh.count()),
                                       static_cast<int>(config::longest_refresh.count()));
    if (report.errors() > 0 || !format || !checked || !fetched || !is_hash(state.sha256) ||
        (!state.address_mark.empty() && !is_hash(state.address_mark)))
        return std::nullopt;
    state.format = static_cast<FeedFormat>(*format + 1);
    state.checked = *checked;
    state.fetched = *fetched;
    if (refresh)
        state.refresh = seconds(*refresh);
    return state;
}

tl::expected<void, schedule::Problem> write_feed_state(const std::filesystem::path &directory, const Feed &feed,
                                                       const FeedState &state)
{
    std::string text = "# What `moedested fetch` knows of the copy beside this file. Delete it, and the feed is fetched again.\n";
    const auto line = [&](std::string_view key, const std::string &value) {
        if (!value.empty())
            text.append(key).append(" = ").append(value).append("\n");
    };
    const auto string = [](std::string_view value) { return value.empty() ? std::string() : quoted(value); };
    line("format", string(word_of(state.format)));
    line("address_mark", string(state.address_mark));
    line("etag", string(state.etag));
    line("last_modified", string(state.last_modified));
    line("sha256", string(state.sha256));
    line("kept_out", string(state.kept_out));
    line("checked", string(in_utc(state.checked).toStdString()));
    line("fetched", string(in_utc(state.fetched).toStdString()));
    line("refresh", state.refresh ? std::to_string(state.refresh->count()) : std::string());
    return write_feed_file(state_file(directory, feed), text);
}

tl::expected<void, schedule::Problem> write_feed_file(const std::filesystem::path &file, std::string_view bytes)
{
    // The screen runs as another user than the one that fetches.
    return config::save_file(file, bytes, 0644);
}

}  // namespace feeds
