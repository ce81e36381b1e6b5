// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A feed that changes single meetings of a group that it does not hold.
#include "config/bad_input.h"

#include "feeds/feed_content.h"
#include "feeds/feed_state.h"
#include "feeds/site.h"

#include <gmock/gmock.h>

namespace feeds {

using config::Centre;
using config::ScratchDirectory;
namespace {

constexpr schedule::sys_seconds checked_at = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);

std::string calendar_with(const std::string &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:SMART\r\nLOCATION:Eksempelvej 1\\, "
           "2860 Søborg\r\n" +
           lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

}  // namespace

TEST(FeedOfChanges, MovesTheMeetingInThePlanWhicheverFeedIsNamedFirst)
{
    const std::string series = calendar_with("DTSTART:20261102T170000\r\nDTEND:20261102T183000\r\nRRULE:FREQ=WEEKLY\r\n");
    const std::string change =
        calendar_with("RECURRENCE-ID:20261130T170000\r\nDTSTART:20261201T180000\r\nDTEND:20261201T193000\r\n");
    for (const auto &feeds : {std::pair{"series", "change"}, std::pair{"change", "series"}}) {
        const ScratchDirectory scratch;
        std::filesystem::create_directory(scratch.path() / "feeds");
        scratch.write("groups.toml", "group = []\n");
        Centre centre;
        for (const std::string name : {feeds.first, feeds.second}) {
            centre.feeds.push_back({.name = name, .address = "https://example.org/" + name});
            FeedState state;
            state.address_mark = state.sha256 = std::string(64, '0');
            state.checked = state.fetched = checked_at;
            const Feed &feed = centre.feeds.back();
            ASSERT_TRUE(
                write_feed_file(feed_copy(scratch.path(), feed, FeedFormat::ICalendar), name == "series" ? series : change));
            ASSERT_TRUE(write_feed_state(scratch.path(), feed, state));
        }
        const auto read = read_site(scratch.path(), centre);
        ASSERT_TRUE(read.value);
        EXPECT_THAT(read.problems, testing::IsEmpty());
        ASSERT_EQ(read.value->plan.groups.size(), 1U);
        ASSERT_EQ(read.value->plan.groups.front().moved.size(), 1U);
        EXPECT_EQ(schedule::to_iso(read.value->plan.groups.front().moved.front().to), "2026-12-01");
    }
}

TEST(FeedOfChanges, HoldsNoGroupOfItsOwn)
{
    const auto read = read_feed(calendar_with("RECURRENCE-ID:20261130T170000\r\nSTATUS:CANCELLED\r\n"), FeedFormat::Guess, "feed",
                                std::chrono::sys_days(std::chrono::year(2026) / 11 / 23));
    ASSERT_TRUE(read.value);
    EXPECT_TRUE(read.value->groups.empty());
    EXPECT_EQ(read.value->changes.size(), 1U);
}

}  // namespace feeds
