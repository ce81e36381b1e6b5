// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a well-meaning server gives, and what goes over the network.
#include "stand.h"

#include "feeds/feed_state.h"
#include "feeds/site.h"

#include <QCryptographicHash>

namespace feeds {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

class Fetch : public Stand {
protected:
    std::vector<std::string> ids() const
    {
        config::Site site;
        site.centre.feeds = {feed};
        schedule::Problems problems;
        feeds::merge_feeds(site, centre.path(), problems);
        std::vector<std::string> ids;
        for (const schedule::Group &group : site.plan.groups)
            ids.push_back(group.id.substr(0, group.id.find('-')));
        return ids;
    }
    feeds::FeedState kept_state() const { return feeds::read_feed_state(centre.path(), feed).value(); }
};

TEST_F(Fetch, TheFirstTime)
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe", "herlev"})));
    const Fetched fetched = ask();
    EXPECT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    EXPECT_EQ(content_of(copy()), calendar_of({"gladsaxe", "herlev"})) << "byte for byte";
    EXPECT_EQ(kept_state().checked, options.now);
    EXPECT_EQ(kept_state().fetched, options.now);
    EXPECT_THAT(ids(), ElementsAre("gladsaxe", "herlev"));
}

TEST_F(Fetch, AnotherUserMayReadWhatIsKept)
{
    keep_good_copy();
    using std::filesystem::perms;
    const perms readable = perms::owner_read | perms::owner_write | perms::group_read | perms::others_read;
    EXPECT_EQ(std::filesystem::status(copy()).permissions(), readable);
    EXPECT_EQ(std::filesystem::status(state()).permissions(), readable);
}

TEST_F(Fetch, AChangedCalendar)
{
    keep_good_copy();
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe", "herlev", "odense"})), "ETag: \"two\"\r\n");
    const Fetched fetched = ask(1h);
    EXPECT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    EXPECT_THAT(ids(), ElementsAre("gladsaxe", "herlev", "odense"));
    EXPECT_EQ(kept_state().etag, "\"two\"");
    EXPECT_EQ(kept_state().checked, options.now + 1h);
    EXPECT_EQ(kept_state().fetched, options.now + 1h);
}

TEST_F(Fetch, NotModifiedIsTakenAtItsWord)
{
    keep_good_copy();
    const auto written = std::filesystem::last_write_time(copy());
    server.behave(answer(304, ""));
    const Fetched fetched = ask(1h);
    EXPECT_EQ(fetched.outcome, Outcome::Unchanged) << said(fetched);
    EXPECT_EQ(server.last_header("If-None-Match"), "\"one\"");
    EXPECT_EQ(content_of(copy()), good_copy);
    EXPECT_EQ(std::filesystem::last_write_time(copy()), written);
    EXPECT_EQ(kept_state().checked, options.now + 1h) << "the copy is as fresh as the question";
    EXPECT_EQ(kept_state().fetched, options.now);
    EXPECT_EQ(kept_state().etag, "\"one\"");
}

TEST_F(Fetch, LastModifiedGoesBackToTheServer)
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})), "Last-Modified: Sun, 22 Nov 2026 10:00:00 GMT\r\n");
    ASSERT_EQ(ask().outcome, Outcome::Changed);
    server.behave(answer(304, ""));
    EXPECT_EQ(ask(1h).outcome, Outcome::Unchanged);
    EXPECT_EQ(server.last_header("If-Modified-Since"), "Sun, 22 Nov 2026 10:00:00 GMT");
}

TEST_F(Fetch, TheSameBytesAgainAreNotWrittenAgain)
{
    keep_good_copy();
    const auto written = std::filesystem::last_write_time(copy());
    const Fetched fetched = ask(1h);  // a server that knows no conditions, as Radicale
    EXPECT_EQ(fetched.outcome, Outcome::Unchanged);
    EXPECT_EQ(std::filesystem::last_write_time(copy()), written);
    EXPECT_EQ(kept_state().checked, options.now + 1h);
    EXPECT_EQ(kept_state().fetched, options.now);
}

TEST_F(Fetch, ADamagedCopyIsAskedForWithoutConditions)
{
    keep_good_copy();
    centre.write("feeds/danmark.ics", good_copy.substr(0, 100));
    EXPECT_EQ(ask(1h).outcome, Outcome::Changed);
    EXPECT_THAT(server.last_header("If-None-Match"), IsEmpty());
    EXPECT_EQ(content_of(copy()), good_copy);
}

TEST_F(Fetch, ADamagedStateIsOnlyAReasonToAskAgain)
{
    keep_good_copy();
    for (const std::string damaged : {"", "checked = 5\n", "\xff\xfe", "format = \"ics\"\nchecked = \"aldrig\"\n"}) {
        centre.write("feeds/danmark.toml", damaged);
        EXPECT_NE(ask_if_due(60s).outcome, Outcome::NotDue) << damaged;
        EXPECT_THAT(server.last_header("If-None-Match"), IsEmpty());
        EXPECT_EQ(content_of(copy()), good_copy);
        EXPECT_EQ(kept_state().checked, options.now + 60s);
    }
}

TEST_F(Fetch, AnotherAddressBeginsAnew)
{
    keep_good_copy();
    feed.address = server.address() + "/other.ics";
    EXPECT_NE(ask_if_due(60s).outcome, Outcome::NotDue);
    EXPECT_THAT(server.last_header("If-None-Match"), IsEmpty()) << "a tag means something at its own address only";
}

TEST_F(Fetch, ATagThatIsNoPlainTextIsForgotten)
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})), "ETag: \"\xC3\xA6\x01\"\r\n");
    ASSERT_EQ(ask().outcome, Outcome::Changed);
    EXPECT_THAT(kept_state().etag, IsEmpty());
    server.serve(QByteArray::fromStdString(calendar_of({"herlev"})), "ETag: \"" + QByteArray(5000, 'a') + "\"\r\n");
    ASSERT_EQ(ask().outcome, Outcome::Changed);
    EXPECT_THAT(kept_state().etag, IsEmpty());
}

TEST_F(Fetch, ATagWithQuotesAndBackslashes)
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})), "ETag: W/\"a\\\"b\"\r\n");
    ASSERT_EQ(ask().outcome, Outcome::Changed);
    EXPECT_EQ(kept_state().etag, "W/\"a\\\"b\"");
}

TEST_F(Fetch, Packed)
{
    server.serve(gzip(QByteArray::fromStdString(calendar_of({"gladsaxe"}))), "Content-Encoding: gzip\r\n");
    const Fetched fetched = ask();
    EXPECT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    EXPECT_EQ(content_of(copy()), calendar_of({"gladsaxe"}));
    EXPECT_EQ(server.last_header("Accept-Encoding"), "gzip");
}

TEST_F(Fetch, InChunks)
{
    const QByteArray body = QByteArray::fromStdString(calendar_of({"gladsaxe"}));
    server.behave(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" +
                        body + "\r\n0\r\n\r\n"));
    EXPECT_EQ(ask().outcome, Outcome::Changed);
    EXPECT_EQ(content_of(copy()), calendar_of({"gladsaxe"}));
}

TEST_F(Fetch, WithAByteOrderMark)
{
    server.serve("\xEF\xBB\xBF" + QByteArray::fromStdString(calendar_of({"gladsaxe"})));
    const Fetched fetched = ask();
    EXPECT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    EXPECT_THAT(ids(), ElementsAre("gladsaxe"));
}

TEST_F(Fetch, UnderAContentTypeThatIsWrong)
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})), "Content-Type: text/html; charset=iso-8859-1\r\n");
    EXPECT_EQ(ask().outcome, Outcome::Changed) << "many servers say so; the bytes count";
}

TEST_F(Fetch, ACalendarWithoutAnyGroupTheFirstTime)
{
    server.serve(QByteArray::fromStdString(calendar_of({})));
    EXPECT_EQ(ask().outcome, Outcome::Changed) << "it may be new";
}

TEST_F(Fetch, ACalendarThatBecomesMeetingGuide)
{
    keep_good_copy();
    server.serve(
        R"([{"name":"Odense","slug":"odense","day":1,"time":"17:00","end_time":"18:30","city":"Odense","address":"Torvet 1","postal_code":"5000","types":["O"]}])");
    const Fetched fetched = ask(1h);
    EXPECT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    EXPECT_TRUE(std::filesystem::exists(centre.path() / "feeds" / "danmark.json"));
    EXPECT_FALSE(std::filesystem::exists(copy())) << "there is one copy of a feed";
    EXPECT_THAT(ids(), ElementsAre("odense"));
}

TEST_F(Fetch, SaysNothingButWhatItWantsAndItsVersion)
{
    keep_good_copy();
    ask(1h);
    std::vector<std::string> names;
    const QByteArray head = server.requests().back();
    for (const QByteArray &line : head.mid(head.indexOf('\n') + 1).trimmed().split('\n'))
        names.push_back(line.left(line.indexOf(':')).toLower().toStdString());
    EXPECT_THAT(names, UnorderedElementsAre("host", "user-agent", "accept", "accept-language", "accept-encoding", "connection",
                                            "if-none-match"));
    EXPECT_EQ(server.last_header("User-Agent"), "Moedested/test");
    EXPECT_EQ(server.last_header("Accept-Language"), "da, en;q=0.5") << "the same on every machine";
}

TEST_F(Fetch, KeepsNoCookie)
{
    server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"})), "Set-Cookie: who=me; Path=/\r\n");
    ask();
    ask(1h);
    EXPECT_THAT(server.last_header("Cookie"), IsEmpty());
}

TEST_F(Fetch, GoesThroughNoProxyOfTheEnvironment)
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    keep_good_copy();
    qunsetenv("http_proxy");
}

TEST_F(Fetch, UserAndPasswordGoToTheirServerAndNowhereElse)
{
    feed.address = "http://plan:hem%40lig@127.0.0.1:" + std::to_string(server.port()) + "/plan.ics";
    server.behave(answer(401, ""));
    const Fetched fetched = ask();
    EXPECT_EQ(server.last_header("Authorization"), "Basic " + QByteArray("plan:hem@lig").toBase64().toStdString());
    EXPECT_THAT(server.requests().back().toStdString(), testing::StartsWith("GET /plan.ics HTTP/1.1\r\n"));
    EXPECT_THAT(said(fetched), Not(HasSubstr("hem")));
}

TEST_F(Fetch, TheAddressIsInNoMessageAndNoFile)
{
    keep_good_copy();
    EXPECT_THAT(content_of(state()), Not(HasSubstr("hemmelig"))) << "an address may be all that keeps a calendar private";
    server.behave(answer(500, ""));
    const Fetched fetched = ask();
    EXPECT_THAT(said(fetched), Not(HasSubstr("hemmelig")));
    EXPECT_THAT(said(fetched), HasSubstr("not-fetched-anew (feed: Danmark, source: 127.0.0.1, "));
}

TEST_F(Fetch, NothingThatIsKeptTellsAGuessedAddressFromAnother)
{
    keep_good_copy();
    const std::string mark = kept_state().address_mark;
    for (const auto method : {QCryptographicHash::Sha256, QCryptographicHash::Blake2b_256})
        EXPECT_NE(mark, QCryptographicHash::hash(QByteArray::fromStdString(feed.address), method).toHex().toStdString());
    const auto key = centre.path() / "feeds" / "key";
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(key).permissions(), perms::owner_read | perms::owner_write);
    std::filesystem::remove(key);
    EXPECT_EQ(ask(1h).outcome, Outcome::Changed) << "without its key the address counts as another one";
    EXPECT_THAT(server.last_header("If-None-Match"), IsEmpty());
    EXPECT_NE(kept_state().address_mark, mark) << "each centre has a key of its own";
}

TEST_F(Fetch, TheStateOfAnOlderVersionLosesNoCopy)
{
    keep_good_copy();
    std::string old = good_state;
    old.replace(old.find("address_mark"), 12, "address_sha256");
    centre.write("feeds/danmark.toml", old);
    EXPECT_THAT(ids(), ElementsAre("gladsaxe", "herlev"));
    EXPECT_EQ(kept_state().checked, options.now) << "nor its age";
    server.behave(answer(500, ""));
    EXPECT_EQ(ask_if_due(60s).outcome, Outcome::Failed);
    EXPECT_EQ(content_of(copy()), good_copy);
    EXPECT_EQ(kept_state().checked, options.now);
    server.serve(QByteArray::fromStdString(good_copy));
    EXPECT_EQ(ask_if_due(60s).outcome, Outcome::Changed);
    EXPECT_THAT(content_of(state()), Not(HasSubstr("address_sha256")));
}

}  // namespace feeds
