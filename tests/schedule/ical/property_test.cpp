// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must not matter to a calendar: line ends, folds, the order of lines and events, and how a stretch of time is cut.

#include "read.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace ical {

using testing::SizeIs;

namespace {

using Lines = std::vector<std::string>;

const std::vector<Lines> &events()
{
    static const std::vector<Lines> all = {
        {"UID:serie", "DTSTART;TZID=Europe/Copenhagen:20261102T170000", "DTEND;TZID=\"Europe/Copenhagen\":20261102T183000",
         "RRULE:FREQ=WEEKLY;COUNT=8", "EXDATE;TZID=Europe/Copenhagen:20261109T170000", "RDATE:20261119T120000Z,20261120T120000Z",
         "SUMMARY:Blåbærgrød \xF0\x9F\x98\x80\\, og kaffe", "X-UNKNOWN;A=\"b;c:d\":e"},
        {"UID:serie", "RECURRENCE-ID:20261123T160000Z", "DTSTART;TZID=Europe/Copenhagen:20261124T180000", "DURATION:PT45M",
         "SUMMARY:Flyttet", "STATUS:TENTATIVE"},
        {"UID:serie", "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20261207T170000",
         "DTSTART;TZID=Europe/Copenhagen:20261208T100000", "DURATION:PT1H", "SUMMARY:Nu tirsdag"},
        {"UID:dag", "DTSTART;VALUE=DATE:20261101", "RRULE:FREQ=DAILY;INTERVAL=9", "SUMMARY:Åbent hus"},
        {"UID:egen", "DTSTART;TZID=Egen tid:20261103T090000", "RRULE:FREQ=MONTHLY;BYDAY=1TU", "SUMMARY:Egen zone"},
    };
    return all;
}

const Lines &own_zone()
{
    static const Lines lines = {"BEGIN:VTIMEZONE",    "TZID:Egen tid",    "BEGIN:STANDARD", "DTSTART:19700101T000000",
                                "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "END:STANDARD",   "END:VTIMEZONE"};
    return lines;
}

std::string file_of(const std::vector<Lines> &all, const std::string &line_end, bool zone_first = true)
{
    Lines lines = {"BEGIN:VCALENDAR", "VERSION:2.0"};
    const auto append = [&lines](const Lines &more) { lines.insert(lines.end(), more.begin(), more.end()); };
    if (zone_first)
        append(own_zone());
    for (const Lines &event : all) {
        append({"BEGIN:VEVENT"});
        append(event);
        append({"END:VEVENT"});
    }
    if (!zone_first)
        append(own_zone());
    append({"END:VCALENDAR"});
    std::string file;
    for (const std::string &line : lines)
        file += line + line_end;
    return file;
}

Lines read_all(std::string_view file)
{
    return read(file, "2026-11-01", "2027-02-01");
}

const Lines &expected()
{
    static const Lines found = read_all(file_of(events(), "\r\n"));
    return found;
}

TEST(Form, OfTheExampleIsWhole)
{
    EXPECT_THAT(expected(), SizeIs(23)) << testing::PrintToString(expected());
    for (const std::string &line : expected())
        EXPECT_EQ(line.find("error"), std::string::npos) << line;
}

TEST(Form, AnyLineEndIsRight)
{
    for (const std::string line_end : {"\n", "\r", "\r\r\n", "\n\n", "\r\n\r\n"})
        EXPECT_EQ(read_all(file_of(events(), line_end)), expected()) << testing::PrintToString(line_end);
}

TEST(Form, WithoutALastLineEnd)
{
    std::string file = file_of(events(), "\r\n");
    file.resize(file.size() - 2);
    EXPECT_EQ(read_all(file), expected());
}

TEST(Form, AFoldAtAnyByteChangesNothing)
{
    const std::string file = file_of(events(), "\r\n");
    for (std::size_t at = 1; at < file.size(); ++at) {
        const bool at_line_end = file[at] == '\r' || file[at] == '\n' || file[at - 1] == '\n';
        if (at_line_end)
            continue;
        for (const char *fold : {"\r\n ", "\n\t"}) {
            std::string folded = file;
            folded.insert(at, fold);
            ASSERT_EQ(read_all(folded), expected()) << "folded before byte " << at;
        }
    }
}

TEST(Form, EveryByteFoldedChangesNothing)
{
    std::string folded;
    for (const char c : file_of(events(), "\n"))
        folded += c == '\n' || folded.empty() || folded.back() == '\n' ? std::string(1, c) : std::string("\r\n ") + c;
    EXPECT_EQ(read_all(folded), expected());
}

TEST(Form, AFileCutAnywhereGivesOnlyWhatIsThere)
{
    const std::string file = file_of(events(), "\n");
    for (std::size_t at = 0; at < file.size(); ++at)
        EXPECT_LE(read_all(file.substr(0, at)).size(), expected().size() + 8) << at;
}

/// A permutation of the first numbers.
rc::Gen<std::vector<std::size_t>> order_of(std::size_t count)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, 1'000'000)),
                        [](const std::vector<int> &keys) {
                            std::vector<std::size_t> order(keys.size());
                            for (std::size_t i = 0; i < order.size(); ++i)
                                order[i] = i;
                            std::ranges::stable_sort(order, {}, [&keys](std::size_t i) { return keys[i]; });
                            return order;
                        });
}

template<typename Value>
std::vector<Value> in_order(const std::vector<Value> &values, const std::vector<std::size_t> &order)
{
    std::vector<Value> sorted;
    for (const std::size_t i : order)
        sorted.push_back(values[i]);
    return sorted;
}

RC_GTEST_PROP(Form, OrderOfEventsAndLinesDoesNotMatter, ())
{
    std::vector<Lines> shuffled = in_order(events(), *order_of(events().size()));
    for (Lines &event : shuffled)
        event = in_order(event, *order_of(event.size()));
    RC_ASSERT(read_all(file_of(shuffled, "\n", *rc::gen::arbitrary<bool>())) == expected());
}

std::string two_digits(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

/// An event with a rule of some kind, at an hour that every day has once.
rc::Gen<std::string> any_event()
{
    return rc::gen::apply(
        [](const std::string &rule, int day, int hour, const std::string &zone, bool all_day) {
            std::string date = "202610";
            date.append(two_digits(day));
            std::string time = "T";
            time.append(two_digits(hour)).append("0000");
            return event_of((all_day ? "DTSTART:" + date : "DTSTART;TZID=" + zone + ":" + date + time) + "\nRRULE:" + rule +
                            "\n");
        },
        rc::gen::element<std::string>("FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR",
                                      "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=3;COUNT=40",
                                      "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU", "FREQ=WEEKLY;UNTIL=20270101"),
        rc::gen::inRange(1, 29), rc::gen::inRange(4, 23),
        rc::gen::element<std::string>("Europe/Copenhagen", "America/New_York", "Pacific/Kiritimati", "UTC"),
        rc::gen::arbitrary<bool>());
}

RC_GTEST_PROP(Stretch, TwoBesideEachOtherGiveWhatBothGiveAtOnce, ())
{
    const std::string file = *any_event();
    const auto instant = [](int hours) {
        return schedule::to_iso(*schedule::parse_instant("2026-10-01", copenhagen()) + std::chrono::hours(hours), copenhagen());
    };
    const int from = *rc::gen::inRange(0, 4000);
    const int middle = from + *rc::gen::inRange(1, 3000);
    const int to = middle + *rc::gen::inRange(1, 3000);
    Lines parts = read(file, instant(from), instant(middle));
    const Lines rest = read(file, instant(middle), instant(to));
    parts.insert(parts.end(), rest.begin(), rest.end());
    RC_ASSERT(parts == read(file, instant(from), instant(to)));
}

RC_GTEST_PROP(Stretch, WallTimeStaysTheSameOverClockChanges, ())
{
    const int hour = *rc::gen::inRange(10, 24);
    const Lines found =
        read(event_of("DTSTART;TZID=Europe/Copenhagen:20260901T" + std::to_string(hour) + "0000\nRRULE:FREQ=WEEKLY\n"),
             "2026-09-01", "2028-09-01");
    RC_ASSERT(found.size() == 105u);
    for (const std::string &line : found)
        RC_ASSERT(line.substr(11, 8) == std::to_string(hour) + ":00:00");
}

}  // namespace

}  // namespace ical
