// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers that fail, lie, dawdle or mean harm. Whatever they do, the last good copy stays byte for byte, with its age.
#include "stand.h"

#include "feeds/feed_copies.h"
#include "feeds/feed_state.h"
#include "feeds/http.h"

#include <fstream>

namespace feeds {

using testing::HasSubstr;

struct Misbehaviour {
    std::string name;
    Server::Behaviour behaviour;
    std::string code;                      ///< of the reason; empty where several may be given
    std::chrono::milliseconds limit = 9s;  ///< for those that would go on for ever
    config::FeedFormat format = config::FeedFormat::Guess;

    friend std::ostream &operator<<(std::ostream &out, const Misbehaviour &one) { return out << one.name; }
};

class Hostile : public Stand, public testing::WithParamInterface<Misbehaviour> {};

TEST_P(Hostile, KeepsTheLastGoodCopyAndItsAge)
{
    keep_good_copy();
    server.behave(GetParam().behaviour);
    options.limit = GetParam().limit;
    feed.format = GetParam().format;
    const auto begun = std::chrono::steady_clock::now();
    const Fetched fetched = ask(24h);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, GetParam().limit + longest_end + 1s) << "the limit holds for all of it";
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr(GetParam().code));
    expect_good_copy_kept();
}

TEST_P(Hostile, TheFirstTimeLeavesNothing)
{
    server.behave(GetParam().behaviour);
    options.limit = GetParam().limit;
    feed.format = GetParam().format;
    const Fetched fetched = ask();
    if (GetParam().code == "all-groups-gone")
        return;  // nothing was there to go
    EXPECT_TRUE(failed(fetched));
    EXPECT_TRUE(std::filesystem::is_empty(centre.path() / "feeds"));
}

namespace {

constexpr auto short_limit = 700ms;

QByteArray good()
{
    return QByteArray::fromStdString(calendar_of({"gladsaxe", "herlev", "odense"}));
}

/// Sound as far as it goes, and cut off between two events.
QByteArray half()
{
    const QByteArray whole = good();
    return whole.left(whole.indexOf("END:VEVENT") + 12);
}

QByteArray large(int bytes)
{
    QByteArray body = good();
    body.replace("END:VCALENDAR\r\n", "X-LONG:" + QByteArray(bytes, 'a') + "\r\nEND:VCALENDAR\r\n");
    return body;
}

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'a') + "\r\n";

const std::vector<Misbehaviour> misbehaviours = {
    {"Unauthorised", answer(401, "", "WWW-Authenticate: Basic realm=\"plan\"\r\n"), "not-let-in (status: 401)"},
    {"Forbidden", answer(403, "no"), "not-let-in (status: 403)"},
    {"NotFound", answer(404, "<h1>404</h1>"), "gone (status: 4"},
    {"Gone", answer(410, ""), "gone (status: 4"},
    {"ServerError", answer(500, "oops"), "server-trouble (status: 500)"},
    {"ServerErrorWithACalendar", answer(503, good()), "server-trouble (status: 503)"},
    {"NoContent", bytes("HTTP/1.1 204 No Content\r\n\r\n"), "no-calendar (status: 204)"},
    {"PartialContent", answer(206, good(), "Content-Range: bytes 0-99/200\r\n"), "no-calendar (status: 206)"},
    {"HtmlInsteadOfACalendar", answer(200, "<!DOCTYPE html><title>Log ind</title>", "Content-Type: text/calendar\r\n"),
     "unknown-format"},
    {"HtmlInsteadOfCsv", answer(200, "<!DOCTYPE html>\n<title>Log ind; her, nu</title>\n"), "not-fetched-anew", 20s,
     config::FeedFormat::Csv},
    {"HtmlInsteadOfJson", answer(200, "<!DOCTYPE html><title>Log ind</title>"), "not-fetched-anew", 20s,
     config::FeedFormat::MeetingGuide},
    {"JsonThatIsNoArray", answer(200, R"({"error":"rate limit"})"), "not-fetched-anew"},
    {"JsonCutOff", answer(200, R"([{"name":"Odense","slug":"odense","day":1,)"), "not-fetched-anew"},
    {"EmptyBody", answer(200, ""), "empty-feed"},
    {"BlankBody", answer(200, "\r\n \t\r\n"), "empty-feed"},
    {"Binary", answer(200, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), "not-fetched-anew"},
    {"OneChangedMeetingAlone",
     answer(200,
            "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:gladsaxe\r\nRECURRENCE-ID:20261130T170000\r\n"
            "DTSTART:20261201T180000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
     "all-groups-gone"},
    {"AllGroupsGone", answer(200, QByteArray::fromStdString(calendar_of({}))), "all-groups-gone"},
    {"CutOffBetweenEvents", bytes(ok + "Connection: close\r\n\r\n" + half()), "cut-off-calendar"},
    {"CutOffByItsLength", bytes(ok + "Content-Length: 100000\r\n\r\n" + good()), "broken-off"},
    {"CutOffInAChunk", bytes(ok + "Transfer-Encoding: chunked\r\n\r\n10000\r\n" + half()), "not-fetched-anew"},
    {"WithoutALastChunk",
     bytes(ok + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(half().size(), 16) + "\r\n" + half() + "\r\n"),
     "not-fetched-anew"},
    {"ClosedAtOnce", bytes(""), "broken-off"},
    {"ClosedInTheHead", bytes(ok + "Content-Le"), "not-fetched-anew"},
    {"NoHttpAtAll", bytes("220 mail.example.org ESMTP\r\n"), "not-fetched-anew"},
    {"HugeHeader", endless(ok + "X-Long: ", QByteArray(65536, 'a')), "not-fetched-anew", short_limit},
    {"EndlessHeaders", endless(ok, "X-More: " + QByteArray(1000, 'a') + "\r\n"), "not-fetched-anew", short_limit},
    {"SlowHead", trickle("HTTP/1.1 200 OK\r\nX-Slow: ", "a"), "too-slow (seconds: 1)", short_limit},
    {"SlowBody", trickle(ok + "Content-Length: 100000\r\n\r\nBEGIN:VCALENDAR\r\n", "a"), "too-slow (seconds: 1)", short_limit},
    {"Silent", [](QTcpSocket &, const QByteArray &) {}, "too-slow (seconds: 1)", short_limit},
    {"StopsInTheMiddle", [](QTcpSocket &client, const QByteArray &) { client.write(ok + "Content-Length: 9999\r\n\r\nBEGIN"); },
     "too-slow (seconds: 1)", short_limit},
    {"EndlessChunks", endless(ok + "Transfer-Encoding: chunked\r\n\r\n", chunk), "too-many-bytes (most: 5)"},
    {"EndlessBody", endless(ok + "\r\n", QByteArray(65536, 'a')), "too-many-bytes (most: 5)"},
    {"EndlessErrorPage", endless("HTTP/1.1 500 Error\r\n\r\n", QByteArray(65536, 'a')), "too-many-bytes (most: 5)"},
    {"AByteTooLarge", answer(200, large(feeds::largest_feed)), "too-many-bytes (most: 5)"},
    {"GzipBomb", answer(200, gzip(QByteArray(20 * 1024 * 1024, 'a')), "Content-Encoding: gzip\r\n"),
     "unpacked-too-large (most: 5)"},
    {"GzipOfALargeCalendar", answer(200, gzip(large(feeds::largest_feed)), "Content-Encoding: gzip\r\n"),
     "unpacked-too-large (most: 5)"},
    {"GzipCutOff", answer(200, gzip(good()).left(200), "Content-Encoding: gzip\r\n"), "damaged-packing"},
    {"GzipDamaged", answer(200, gzip(good()).replace(60, 8, "damaged!"), "Content-Encoding: gzip\r\n"), "damaged-packing"},
    {"GzipInNameOnly", answer(200, good(), "Content-Encoding: gzip\r\n"), "damaged-packing"},
    {"GzipWithoutItsName", answer(200, gzip(good())), "not-fetched-anew"},
    {"PackedInAWayNotAskedFor", answer(200, good(), "Content-Encoding: br\r\n"), "unknown-packing"},
    {"RedirectToAFile", answer(302, "", "Location: file:///etc/passwd\r\n"), "unsafe-redirect"},
    {"RedirectToHttp", answer(301, "", "Location: http://127.0.0.1/\r\n"), "unsafe-redirect"},
    {"RedirectToItself", answer(302, "", "Location: /plan.ics\r\n"), "unsafe-redirect"},
    {"RedirectToData", answer(302, "", "Location: data:text/calendar,BEGIN:VCALENDAR\r\n"), "unsafe-redirect"},
    {"RedirectNowhere", answer(302, ""), "not-fetched-anew"},
    {"RedirectWithAnEndlessPage", endless("HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:9/\r\n\r\n", QByteArray(65536, 'a')),
     "too-many-bytes (most: 5)"},
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Servers, Hostile, testing::ValuesIn(misbehaviours),
                         [](const auto &instance) { return instance.param.name; });

class HostileOnce : public Stand {};

TEST_F(HostileOnce, NotModifiedThoughNothingWasKnown)
{
    server.behave(answer(304, ""));
    EXPECT_TRUE(failed(ask()));
    EXPECT_TRUE(std::filesystem::is_empty(centre.path() / "feeds"));
}

TEST_F(HostileOnce, NobodyListens)
{
    keep_good_copy();
    const Server other;
    const std::string before = feed.address;
    {
        const Server gone;
        feed.address = gone.address() + "/plan.ics";
    }
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("refused-connection"));
    expect_good_copy_kept();
}

TEST_F(HostileOnce, ANameThatNobodyHas)
{
    feed.address = "https://plan.invalid/plan.ics";  // RFC 6761 section 6.4: never resolves
    EXPECT_TRUE(failed(ask()));
}

/// How much more memory `work` needed at its peak than was used before it, in KiB.
long peak_of(const std::function<void()> &work)
{
    const auto line = [](const std::string &key) {
        std::ifstream status("/proc/self/status");
        std::string word;
        while (status >> word && word != key)
            continue;
        long kib = 0;
        status >> kib;
        return kib;
    };
    std::ofstream("/proc/self/clear_refs") << 5;  // the peak begins anew (proc(5))
    const long before = line("VmRSS:");
    work();
    return line("VmHWM:") - before;
}

TEST_F(HostileOnce, ABodyWithoutEndDoesNotFillTheMemory)
{
    keep_good_copy();
    server.behave(endless(ok + "\r\n", QByteArray(1024 * 1024, 'a')));
    EXPECT_LT(peak_of([&] { EXPECT_TRUE(failed(ask(1h))); }), 48 * 1024);
    expect_good_copy_kept();
}

TEST_F(HostileOnce, AHeadWithoutEndDoesNotFillTheMemory)
{
    keep_good_copy();
    options.limit = 2s;
    server.behave(endless(ok + "X-Long: ", QByteArray(1024 * 1024, 'a')));
    EXPECT_LT(peak_of([&] { EXPECT_TRUE(failed(ask(1h))); }), 48 * 1024);
    expect_good_copy_kept();
}

TEST_F(HostileOnce, AllOfAFeedIsOverInHalfAMinute)
{
    EXPECT_LE(Options().limit + longest_end, 30s);
}

namespace {

/// With ø as one byte, as in Latin-1.
std::string garbled(std::string text)
{
    const std::string letter = "\xC3\xB8";
    for (std::size_t at = 0; (at = text.find(letter, at)) != std::string::npos;)
        text.replace(at, letter.size(), "\xF8");
    return text;
}

}  // namespace

TEST_F(HostileOnce, GarbledLettersTakeNoGoodCopysPlace)
{
    keep_good_copy();
    const std::string sound = calendar_of({"gladsaxe", "herlev"});
    std::string one_byte = sound;
    one_byte.insert(one_byte.find("SUMMARY:") + 8, "\xE2\x82");
    std::string cut_letter = sound;
    cut_letter.erase(cut_letter.rfind("\xB8"), 1);
    for (const std::string &body : {garbled(sound), one_byte, cut_letter}) {
        server.serve(QByteArray::fromStdString(body));
        const Fetched fetched = ask(1h);
        EXPECT_TRUE(failed(fetched));
        EXPECT_THAT(said(fetched), HasSubstr("newly-garbled"));
        expect_good_copy_kept();
    }
}

TEST_F(HostileOnce, GarbledLettersInATableTakeNoGoodCopysPlace)
{
    const std::string table = "id;name;town;day;time\r\nny;Ny;Søborg;tuesday;19.00-20.30\r\nog;Og;Rødby;tuesday;19.00-20.30\r\n";
    server.serve(QByteArray::fromStdString(table));
    ASSERT_EQ(ask().outcome, Outcome::Changed);
    const auto kept = centre.path() / "feeds" / "danmark.csv";
    std::string half = table;
    half.replace(half.rfind("\xC3\xB8"), 2, "\xF8");
    server.serve(QByteArray::fromStdString(half));
    EXPECT_TRUE(failed(ask(1h)));
    EXPECT_EQ(content_of(kept), table);
    server.serve(QByteArray::fromStdString(garbled(table)));
    EXPECT_EQ(ask(1h).outcome, Outcome::Changed) << "a table may be in Windows-1252 as a whole, which is read right";
}

TEST_F(HostileOnce, GarbledLettersAreBetterThanNoPlanAndSaid)
{
    server.serve(QByteArray::fromStdString(garbled(calendar_of({"gladsaxe"}))));
    const Fetched first = ask();
    EXPECT_EQ(first.outcome, Outcome::Changed);
    EXPECT_THAT(said(first), HasSubstr("garbled-feed"));
    server.serve(QByteArray::fromStdString(garbled(calendar_of({"gladsaxe", "herlev"}))));
    EXPECT_EQ(ask(1h).outcome, Outcome::Changed) << "there is no good copy to keep";
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})));
    const Fetched sound = ask(2h);
    EXPECT_EQ(sound.outcome, Outcome::Changed);
    EXPECT_THAT(said(sound), testing::IsEmpty());
}

TEST_F(HostileOnce, AnEmptyCalendarAtANewAddressTakesNoCopysPlace)
{
    keep_good_copy();
    server.serve(QByteArray::fromStdString(calendar_of({})));
    feed.address = server.address() + "/another.ics";
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("all-groups-gone (files: feeds/danmark.*)"));
    expect_good_copy_kept();
    std::filesystem::remove(state());
    EXPECT_TRUE(failed(ask(1h))) << "nor where nothing is known of the copy";
    EXPECT_EQ(content_of(copy()), good_copy);
    std::filesystem::remove(copy());
    EXPECT_EQ(ask(1h).outcome, Outcome::Changed) << "the remedy is one";
}

}  // namespace feeds
