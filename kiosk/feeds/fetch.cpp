// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feeds/fetch.h"

#include "feeds/feed_content.h"
#include "feeds/feed_copies.h"
#include "feeds/feed_state.h"
#include "feeds/http.h"
#include "feeds/problem_codes.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QUrl>

namespace feeds {

using schedule::Problem;

namespace {

std::string sha256(std::string_view bytes)
{
    const auto data = QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(data.toByteArray(), QCryptographicHash::Sha256).toHex().toStdString();
}

/// The feed as it was left the last time.
struct Kept {
    std::optional<FeedState> state;    ///< of this address; of another one it says nothing
    std::optional<std::string> bytes;  ///< the copy, whatever state it is in
    FeedFormat format = FeedFormat::ICalendar;

    std::string kept_out = {};  ///< of what comes now

    /// Whether the copy is what the server's answer was, as it is kept today: only then may the server say "nothing new".
    bool is_whole() const { return state && bytes && sha256(*bytes) == state->sha256 && state->kept_out == kept_out; }
};

Kept look(const std::filesystem::path &directory, const Feed &feed)
{
    Kept kept;
    kept.kept_out = kept_out_of(feed);
    kept.state = read_feed_state(directory, feed);
    if (kept.state && kept.state->address_mark != mark_of_address(directory, feed))
        kept.state.reset();
    if (const auto copy = find_feed_copy(directory, feed)) {
        kept.format = copy->format;
        if (auto bytes = read_feed_bytes(copy->file))
            kept.bytes = std::move(*bytes);
    }
    return kept;
}

bool is_due(const Feed &feed, const Kept &kept, schedule::sys_seconds now)
{
    // A clock that was set back must not keep a feed waiting for years.
    if (!kept.is_whole() || now < kept.state->checked)
        return true;
    return now - kept.state->checked >= std::max(feed.refresh, kept.state->refresh.value_or(feed.refresh));
}

Problem trouble(const std::filesystem::path &directory, const Feed &feed, const Kept &kept, schedule::Finding reason)
{
    const auto source = schedule::Value::whole(config::shown_source(feed));
    return schedule::error(kept.bytes ? codes::not_fetched_anew(feed.name, source, std::move(reason))
                                      : codes::not_fetched(feed.name, source, std::move(reason)),
                           {.file = (directory / "centre.toml").string(), .key = "feed"});
}

/// The first error, for where there is no room for all of them.
schedule::Finding first_error(const schedule::Problems &problems)
{
    const auto error = std::ranges::find(problems, schedule::Severity::Error, &Problem::severity);
    if (error == problems.end())
        return codes::unusable_feed();
    if (error->line == 0)
        return *error;
    return codes::in_line(error->line, schedule::Finding(*error));
}

tl::expected<Answer, Problem> ask(const std::filesystem::path &directory, const Feed &feed, const Kept &kept,
                                  const Options &options)
{
    if (!config::is_on_the_web(feed)) {
        auto bytes = read_feed_bytes(directory / feed.address);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Answer answer;
        answer.body = std::move(*bytes);
        return answer;
    }
    Request request;
    request.url = QUrl(QString::fromStdString(feed.address), QUrl::StrictMode);
    if (request.url.scheme() == QLatin1String("webcal"))
        request.url.setScheme(QStringLiteral("https"));
    if (kept.is_whole()) {
        request.etag = kept.state->etag;
        request.last_modified = kept.state->last_modified;
    }
    request.agent = options.agent;
    request.limit = options.limit;
    request.largest = largest_feed;
    request.tls = options.tls;
    return get(request);
}

/// Why bytes that can be read should not take the place of the copy, whatever address it came from; or nothing. That
/// all groups are gone is more likely someone's mistake than the end of every group.
std::optional<schedule::Finding> loss_against(const Kept &kept, const FeedContent &content, const Feed &feed,
                                              schedule::sys_seconds now)
{
    if (!kept.bytes || (!content.groups.empty() && !content.garbled))
        return std::nullopt;
    const auto before = read_feed(*kept.bytes, kept.format, {}, now);
    if (!before.value || before.value->groups.empty())
        return std::nullopt;
    if (content.groups.empty())
        return codes::all_groups_gone("feeds/" + config::feed_slug(feed.name) + ".*");
    // Where a private part was taken out of a garbled text, the copy has the sign for a letter that nobody knows.
    const bool was_garbled = before.value->garbled || kept.bytes->find("\xEF\xBF\xBD") != std::string::npos;
    return was_garbled ? std::nullopt : std::optional(codes::newly_garbled());
}

/// Puts the new copy in the old one's place, and then the state: whoever reads in between finds a whole copy.
tl::expected<void, Problem> keep(const std::filesystem::path &directory, const Feed &feed, const FeedState &state,
                                 const std::string &bytes)
{
    if (auto done = write_feed_file(feed_copy(directory, feed, state.format), bytes); !done)
        return done;
    if (auto done = write_feed_state(directory, feed, state); !done)
        return done;
    for (const auto format : {FeedFormat::ICalendar, FeedFormat::MeetingGuide, FeedFormat::Csv}) {
        std::error_code error;
        if (format != state.format)
            std::filesystem::remove(feed_copy(directory, feed, format), error);
    }
    return {};
}

}  // namespace

Fetched fetch(const std::filesystem::path &directory, const Feed &feed, const Options &options)
{
    const Kept kept = look(directory, feed);
    if (!options.force && !is_due(feed, kept, options.now))
        return {Outcome::NotDue, {}};
    const auto failed = [&](schedule::Finding reason) {
        return Fetched{Outcome::Failed, {trouble(directory, feed, kept, std::move(reason))}};
    };
    auto answer = ask(directory, feed, kept, options);
    if (!answer)
        return failed(answer.error());

    FeedState state = kept.state.value_or(FeedState());
    state.checked = options.now;
    if (!answer->not_modified) {
        state.etag = answer->etag;
        state.last_modified = answer->last_modified;
    }
    const auto unchanged = [&] {
        const auto written = write_feed_state(directory, feed, state);
        return written ? Fetched{Outcome::Unchanged, {}} : failed(written.error());
    };
    if (answer->not_modified)
        return unchanged();

    const exchange::Private with = private_of(feed);
    auto content = read_feed(answer->body, feed.format, feed.name, options.now, with);
    if (!content.value)
        return failed(first_error(content.problems));
    if (auto loss = loss_against(kept, *content.value, feed, options.now))
        return failed(std::move(*loss));
    const std::string copy = feed_copy_of(answer->body, content.value->format, with);
    if (kept.is_whole() && content.value->format == state.format && sha256(copy) == state.sha256)
        return unchanged();
    auto mark = make_mark_of_address(directory, feed);
    if (!mark)
        return failed(mark.error());
    state.format = content.value->format;
    state.address_mark = std::move(*mark);
    state.sha256 = sha256(copy);
    state.kept_out = kept.kept_out;
    state.fetched = options.now;
    state.refresh = content.value->refresh;
    if (const auto kept_now = keep(directory, feed, state, copy); !kept_now)
        return failed(kept_now.error());
    return {Outcome::Changed, std::move(content.problems)};
}

}  // namespace feeds
