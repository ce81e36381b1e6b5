// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Feeds in centre.toml, their kept copies, and how the copies' groups join the centre's own.
#include "config/bad_input.h"

#include "config/toml/problem_codes.h"
#include "feeds/feed_content.h"
#include "feeds/feed_copies.h"
#include "feeds/feed_state.h"
#include "feeds/problem_codes.h"
#include "feeds/site.h"

#include <gmock/gmock.h>

namespace feeds {

using config::Centre;
using config::feed_slug;
using config::FeedAge;
using config::read_centre;
using config::ScratchDirectory;
using config::shown_source;
using schedule::to_line;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;
using namespace std::chrono_literals;

namespace {

constexpr schedule::sys_seconds noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 12h;

std::string own_group(const std::string &id)
{
    return "[[group]]\nid = \"" + id +
           "\"\nname = \"Egen\"\ntown = \"By\"\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"17.00-18.30\"\n";
}

std::string csv_of(const std::vector<std::string> &ids)
{
    std::string text = "id;name;town;day;time\r\n";
    for (const std::string &id : ids)
        text += id + ";Fra feedet;By;tuesday;19.00-20.30\r\n";
    return text;
}

class Kept : public testing::Test {
protected:
    Kept() { std::filesystem::create_directory(scratch.path() / "feeds"); }

    Feed &add(const std::string &name, bool wins = false)
    {
        centre.feeds.push_back({.name = name, .address = "https://example.org/" + name, .wins = wins});
        return centre.feeds.back();
    }
    /// Keeps a copy as fetching does.
    void keep(const Feed &feed, const std::vector<std::string> &ids)
    {
        FeedState state;
        state.format = FeedFormat::Csv;
        state.address_mark = state.sha256 = std::string(64, '0');
        state.checked = state.fetched = noon;
        ASSERT_TRUE(write_feed_file(feed_copy(scratch.path(), feed, FeedFormat::Csv), csv_of(ids)));
        ASSERT_TRUE(write_feed_state(scratch.path(), feed, state));
    }
    /// Each group as "ID from WHOM".
    std::vector<std::string> merged(const std::string &own)
    {
        scratch.write("groups.toml", own);
        auto read = read_site(scratch.path(), centre);
        problems = std::move(read.problems);
        std::vector<std::string> found;
        if (!read.value)
            return {"nothing"};
        for (const schedule::Group &group : read.value->plan.groups)
            found.push_back(group.id + (group.name.in("da") == "Egen" ? " from the centre" : " from a feed"));
        ages = read.value->feeds;
        return found;
    }

    ScratchDirectory scratch;
    Centre centre;
    schedule::Problems problems;
    std::vector<FeedAge> ages;
};

}  // namespace

TEST(FeedTable, EveryKey)
{
    const ScratchDirectory scratch;
    const auto read = read_centre(scratch.write("centre.toml", R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[[feed]]
name = "Hele Danmark"
address = "webcal://kalender.example.org/plan.ics?a=b"
format = "ics"
refresh = "90 min"
stale_after = "2 days"
wins = "feed"
with_contacts = true
with_passwords = true
[[feed]]
name = "Mappe"
address = "delt/plan.csv"
)toml"));
    ASSERT_TRUE(read.value.has_value()) << to_line(read.problems.front());
    EXPECT_THAT(read.value->feeds, ElementsAre(Feed{"Hele Danmark", "webcal://kalender.example.org/plan.ics?a=b",
                                                    FeedFormat::ICalendar, 90min, 48h, true, true, true},
                                               Feed{"Mappe", "delt/plan.csv", FeedFormat::Guess, 1h, 72h, false}));
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(FeedTable, LengthsOfTimeInEachUnit)
{
    const ScratchDirectory scratch;
    for (const auto &[text, length] : std::vector<std::pair<std::string, std::chrono::seconds>>{
             {"15 min", 15min}, {"15min", 15min}, {"45 minutes", 45min}, {"1 hour", 1h}, {"24 hours", 24h}, {"1 day", 24h}}) {
        const auto read = read_centre(scratch.write(
            "centre.toml",
            "name = \"C\"\nschedule_url = \"https://example.org\"\n[[feed]]\nname = \"a\"\naddress = \"a\"\nrefresh = \"" + text +
                "\"\n"));
        ASSERT_TRUE(read.value.has_value()) << text;
        EXPECT_EQ(read.value->feeds[0].refresh, length) << text;
    }
}

TEST(FeedTable, AddressesThatAreTaken)
{
    const ScratchDirectory scratch;
    for (const std::string address :
         {"https://example.org", "HTTPS://example.org/Plan.ics", "webcal://example.org/plan.ics",
          "https://example.org:8443/a?b=c&d=e", "https://plan:kode@example.org/plan.ics", "http://127.0.0.1:5232/plan/",
          "http://localhost/plan", "http://[::1]:80/plan", "/srv/plan.ics", "plan.ics", "../delt/møder.csv"}) {
        const auto read = read_centre(scratch.write("centre.toml",
                                                    "name = \"C\"\nschedule_url = \"https://example.org\"\n[[feed]]\n"
                                                    "name = \"a\"\naddress = \"" +
                                                        address + "\"\n"));
        EXPECT_TRUE(read.value.has_value()) << address;
    }
}

TEST(FeedSlug, OfNames)
{
    EXPECT_EQ(feed_slug("Danmark"), "danmark");
    EXPECT_EQ(feed_slug("Hele Danmark (SMART)"), "hele-danmark-smart");
    EXPECT_EQ(feed_slug("Ærø & Åbenrå, øst"), "aeroe-aabenraa-oest");
    EXPECT_EQ(feed_slug("../../etc/passwd"), "etc-passwd");
    EXPECT_EQ(feed_slug("."), feed_slug("."));
    EXPECT_THAT(feed_slug("Дания"), StartsWith("feed-"));
    EXPECT_NE(feed_slug("Дания"), feed_slug("Норвегия"));
    EXPECT_THAT(feed_slug(std::string(500, 'a')), SizeIs(60));
}

TEST(FeedSource, IsSaidWithoutSecrets)
{
    EXPECT_EQ(shown_source({.name = "a", .address = "https://plan:kode@example.org/privat-1234/plan.ics?pwd=5"}), "example.org");
    EXPECT_EQ(shown_source({.name = "a", .address = "/srv/plan.ics"}), "/srv/plan.ics");
}

TEST(FeedContent, BeginsWithTheDanishDateNotThatOfLondon)
{
    // Each Sunday at noon in Tokyo, which in Denmark is another time in summer than in winter.
    constexpr std::string_view guide =
        R"json([{"name": "Onlinemøde", "slug": "online", "day": 0, "time": "12:00", "end_time": "13:00",
        "timezone": "Asia/Tokyo", "city": "By", "location": "Hos os"}])json";
    const std::chrono::sys_days sunday = std::chrono::year(2026) / 11 / 22;
    const std::chrono::sys_days summer = std::chrono::year(2026) / 7 / 19;
    for (const auto &[now, first] : std::initializer_list<std::pair<schedule::sys_seconds, std::chrono::sys_days>>{
             {sunday - 1h - 1s, sunday},
             {sunday + 22h + 59min, sunday},
             {sunday + 23h, sunday + std::chrono::days(7)},
             {summer + 21h + 59min, summer},
             {summer + 22h, summer + std::chrono::days(7)}}) {
        const auto content = read_feed(guide, FeedFormat::MeetingGuide, "feed", now);
        ASSERT_TRUE(content.value);
        ASSERT_THAT(content.value->groups, SizeIs(1));
        std::optional<schedule::local_days> earliest;
        for (const schedule::Rhythm &rhythm : content.value->groups.front().rhythms)
            for (const schedule::local_days date : std::get<schedule::SingleDates>(rhythm.pattern).dates)
                earliest = std::min(earliest.value_or(date), date);
        EXPECT_EQ(earliest, schedule::local_days(first.time_since_epoch())) << now.time_since_epoch().count();
    }
}

TEST_F(Kept, StateReadsBackAsItWasWritten)
{
    const Feed &feed = add("Danmark");
    FeedState state;
    state.format = FeedFormat::MeetingGuide;
    state.address_mark = std::string(64, 'a');
    state.etag = R"(W/"a\b")";
    state.last_modified = "Mon, 23 Nov 2026 12:00:00 GMT";
    state.sha256 = std::string(64, '1');
    state.checked = noon;
    state.fetched = noon - 24h;
    state.refresh = 6h;
    ASSERT_TRUE(write_feed_state(scratch.path(), feed, state));
    EXPECT_EQ(read_feed_state(scratch.path(), feed), state);
    state.refresh.reset();
    state.etag.clear();
    ASSERT_TRUE(write_feed_state(scratch.path(), feed, state));
    EXPECT_EQ(read_feed_state(scratch.path(), feed), state);
}

TEST_F(Kept, GroupsFollowTheCentresOwn)
{
    keep(add("Danmark"), {"herlev", "odense"});
    EXPECT_THAT(merged(own_group("own")), ElementsAre("own from the centre", "herlev from a feed", "odense from a feed"));
    EXPECT_THAT(problems, IsEmpty());
    EXPECT_THAT(ages, ElementsAre(FeedAge{"Danmark", noon, 72h}));
}

TEST_F(Kept, TheCentresOwnGroupWinsUnlessToldOtherwise)
{
    keep(add("Danmark"), {"herlev", "odense"});
    EXPECT_THAT(merged(own_group("odense")), ElementsAre("odense from the centre", "herlev from a feed"));
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(Kept, AFeedThatWinsTakesTheGroupsPlace)
{
    keep(add("Danmark", true), {"herlev", "odense"});
    EXPECT_THAT(merged(own_group("odense") + own_group("own")),
                ElementsAre("odense from a feed", "own from the centre", "herlev from a feed"));
}

TEST_F(Kept, OfTwoFeedsTheFirstHoldsAndItIsSaid)
{
    add("Danmark");
    add("Region", true);
    keep(centre.feeds[0], {"herlev"});
    keep(centre.feeds[1], {"herlev", "odense"});
    EXPECT_THAT(merged("group = []\n"), ElementsAre("herlev from a feed", "odense from a feed"));
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_EQ(problems[0].severity, schedule::Severity::Warning);
    EXPECT_EQ(problems[0], schedule::warning(codes::group_of_other_feed(std::string("herlev"), std::string("Danmark")),
                                             {.file = problems[0].file}));
    EXPECT_EQ(problems[0].file, (scratch.path() / "feeds" / "region.csv").string());
}

TEST_F(Kept, NoCopyYet)
{
    add("Danmark");
    EXPECT_THAT(merged(own_group("own")), ElementsAre("own from the centre"));
    EXPECT_THAT(problems, IsEmpty()) << "until the first fetch there is nothing wrong with the files";
    EXPECT_THAT(ages, ElementsAre(FeedAge{"Danmark", std::nullopt, 72h}));
}

TEST_F(Kept, ADamagedCopyIsAWarning)
{
    keep(add("Danmark"), {"herlev"});
    for (const std::string damaged : {"", "\xff\xfe\0", "BEGIN:VCALENDAR\r\n", "<html>", "[{"}) {
        scratch.write("feeds/danmark.csv", damaged);
        EXPECT_THAT(merged(own_group("own")), ElementsAre("own from the centre"));
        EXPECT_FALSE(problems.empty());
        EXPECT_FALSE(has_errors(problems));
        EXPECT_THAT(ages, ElementsAre(FeedAge{"Danmark", std::nullopt, 72h})) << "there is no copy that can be shown";
    }
}

TEST_F(Kept, ADamagedStateTakesTheFilesOwnTime)
{
    keep(add("Danmark"), {"herlev"});
    for (const std::string damaged : {"", "checked = 1\n", "format = \"exe\"\n", "\xff"}) {
        scratch.write("feeds/danmark.toml", damaged);
        std::filesystem::last_write_time(feed_copy(scratch.path(), centre.feeds[0], FeedFormat::Csv),
                                         std::chrono::file_clock::from_sys(noon - 48h));
        EXPECT_THAT(merged(own_group("own")), ElementsAre("own from the centre", "herlev from a feed"));
        EXPECT_THAT(ages, ElementsAre(FeedAge{"Danmark", noon - 48h, 72h}));
    }
}

TEST_F(Kept, ACopyThatIsTooLargeIsAWarning)
{
    keep(add("Danmark"), {"herlev"});
    std::filesystem::resize_file(feed_copy(scratch.path(), centre.feeds[0], FeedFormat::Csv), largest_feed + 1);
    EXPECT_THAT(merged(own_group("own")), ElementsAre("own from the centre"));
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_EQ(schedule::Finding(problems[0]), config::codes::too_large(5));
}

TEST_F(Kept, ManyProblemsOfOneFeedAreCounted)
{
    add("Danmark");
    add("Region");
    std::vector<std::string> ids;
    for (int i = 0; i < 50; ++i)
        ids.push_back("group-" + std::to_string(i));
    keep(centre.feeds[0], ids);
    keep(centre.feeds[1], ids);
    EXPECT_THAT(merged("group = []\n"), SizeIs(50));
    ASSERT_THAT(problems, SizeIs(21));
    EXPECT_EQ(schedule::Finding(problems.back()), codes::more_of_feed(30));
}

TEST_F(Kept, TheFilesOfAFeedAreThoseThatMayChangeThePlan)
{
    add("Danmark");
    const auto in_feeds = [&](const char *name) { return scratch.path() / "feeds" / name; };
    EXPECT_THAT(feed_files(scratch.path(), centre.feeds[0]),
                testing::UnorderedElementsAre(in_feeds("danmark.toml"), in_feeds("danmark.ics"), in_feeds("danmark.json"),
                                              in_feeds("danmark.csv")));
}

}  // namespace feeds
