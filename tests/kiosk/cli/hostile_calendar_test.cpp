// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calendars made to hurt. Each runs in a process of its own that may take 256 MiB of memory and some seconds of processor time
// (an ordinary build needs less than one; the limit allows for slow machines and instrumented builds): over either, it is killed.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr rlim_t most_seconds = 10;
constexpr rlim_t most_memory = 256 * 1024 * 1024;
constexpr std::size_t largest = 32 * 1024 * 1024;

/// Instrumented builds reserve address space by the terabyte.
constexpr bool is_instrumented =
#ifdef __SANITIZE_ADDRESS__
    true;
#else
    false;
#endif

std::string repeated(const std::string &text, std::size_t times)
{
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// As often as it fits into a file that is still read.
std::string filled(const std::string &text)
{
    return repeated(text, (largest - 1000) / text.size());
}

std::string calendar(const std::string &inside)
{
    return "BEGIN:VCALENDAR\n" + inside +
           "BEGIN:VEVENT\nUID:sound\nDTSTART;TZID=Europe/Copenhagen:20261124T170000\nSUMMARY:Sound\nEND:VEVENT\nEND:VCALENDAR\n";
}

std::string event(const std::string &lines)
{
    return "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Europe/Copenhagen:20260105T170000\n" + lines + "END:VEVENT\n";
}

std::string numbered(std::size_t count, const std::function<std::string(const std::string &)> &make)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += make(std::to_string(i));
    return all;
}

/// A time of its own for each number, some of them of days that the months lack.
std::string time(std::size_t i)
{
    char text[20];
    std::snprintf(text, sizeof text, "%04zu%02zu%02zuT170000", 2000 + i / 336 % 1000, i / 28 % 12 + 1, i % 28 + 1);
    return text;
}

std::string timezone(const std::string &name, const std::string &rule)
{
    return "BEGIN:VTIMEZONE\nTZID:" + name + "\n" +
           repeated("BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n" + rule + "END:STANDARD\n",
                    20) +
           "END:VTIMEZONE\n";
}

struct Hostile {
    const char *name;
    std::function<std::string()> make;
    bool keeps_sound = true;  ///< the sound event beside it is listed, between two dates
    const char *from = "2026-11-21";
    const char *to = "2026-12-05";
};

void PrintTo(const Hostile &hostile, std::ostream *out)
{
    *out << hostile.name;
}

struct Ended {
    int status = -1;  ///< -1 where it was killed
    std::string out;
};

Ended run_limited(const std::filesystem::path &file, const std::filesystem::path &out, const Hostile &hostile)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int output = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        const rlimit seconds{most_seconds, most_seconds};
        const rlimit memory{most_memory, most_memory};
        ::setrlimit(RLIMIT_CPU, &seconds);
        if (!is_instrumented)
            ::setrlimit(RLIMIT_AS, &memory);
        ::execl(MOEDESTED_BUILD_DIR "/bin/moedested", "moedested", "upcoming", "--calendar", file.c_str(), "--from", hostile.from,
                "--to", hostile.to, "--format", "json", nullptr);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    std::ostringstream text;
    text << std::ifstream(out, std::ios::binary).rdbuf();
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, text.str()};
}

class HostileCalendar : public testing::TestWithParam<Hostile> {};

TEST_P(HostileCalendar, CostsLittleAndSparesTheSoundOnes)
{
    std::string folder = (std::filesystem::temp_directory_path() / "moedested-hostile-XXXXXX").string();
    ASSERT_NE(::mkdtemp(folder.data()), nullptr);
    const std::filesystem::path file = std::filesystem::path(folder) / "a.ics";
    std::ofstream(file, std::ios::binary) << GetParam().make();
    const Ended ended = run_limited(file, std::filesystem::path(folder) / "out", GetParam());
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(ended.status == 0 || ended.status == 1) << "killed, or ended by " << ended.status;
    if (GetParam().keeps_sound) {
        EXPECT_EQ(ended.status, 0);
        EXPECT_THAT(ended.out, testing::HasSubstr("\"uid\":\"sound\""));
    }
}

const char *const century_from = "1970-01-01";
const char *const century_to = "2070-01-01";

INSTANTIATE_TEST_SUITE_P(
    Of, HostileCalendar,
    testing::Values(
        Hostile{"SecondlyForEver", [] { return calendar(event("RRULE:FREQ=SECONDLY\n")); }},
        Hostile{"SecondlyThatNeverMatches", [] { return calendar(event("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\n")); }},
        Hostile{"CountOfBillions",
                [] { return calendar(event("RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=31;COUNT=4000000000\n")); }},
        Hostile{"ManyCounts",
                [] {
                    return calendar(numbered(20'000, [](const std::string &i) {
                        return "BEGIN:VEVENT\nUID:" + i +
                               "\nDTSTART:00010101T000000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=" + "100000" + i +
                               "\nEND:VEVENT\n";
                    }));
                }},
        Hostile{"RulesThatNeverMatchOverACentury",
                [] {
                    return calendar(numbered(90'000, [](const std::string &i) {
                        return "BEGIN:VEVENT\nUID:" + i +
                               "\nDTSTART:19700101T000000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
                    }));
                },
                false, century_from, century_to},
        Hostile{"DailyEventsOverACentury",
                [] {
                    return calendar(numbered(90'000, [](const std::string &i) {
                        return "BEGIN:VEVENT\nUID:" + i + "\nDTSTART:19700101T000000\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
                    }));
                },
                false, century_from, century_to},
        Hostile{"SixtyThousandExceptions",
                [] {
                    std::string lines = "RRULE:FREQ=DAILY\n";
                    for (std::size_t i = 0; i < 60'000; ++i)
                        lines += "EXDATE;TZID=Europe/Copenhagen:" + time(i) + "\n";
                    return calendar(event(lines));
                }},
        Hostile{"SixtyThousandExceptionsOnOneLine",
                [] { return calendar(event("RRULE:FREQ=DAILY\nEXDATE:" + repeated("20260105T160000Z,", 60'000) + "\n")); }},
        Hostile{"ExceptionsWithoutEnd",
                [] { return calendar(event("EXDATE:20260105T160000Z\n" + repeated("EXDATE:20260106\n", 1'900'000))); }},
        Hostile{"SixtyThousandOverrides",
                [] {
                    std::string all = event("RRULE:FREQ=DAILY\n");
                    for (std::size_t i = 0; i < 60'000; ++i)
                        all += "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:" + time(i) + "\nDTSTART:20261124T170000\nEND:VEVENT\n";
                    return calendar(all);
                }},
        Hostile{"SixtyThousandOverridesForAllThatFollow",
                [] {
                    std::string all = event("RRULE:FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5;BYDAY=MO,TU;BYSETPOS=1\n");
                    for (std::size_t i = 0; i < 60'000; ++i)
                        all += "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:" + time(i) +
                               "\nDTSTART:20261124T170000\nEND:VEVENT\n";
                    return calendar(all);
                },
                true, century_from, century_to},
        Hostile{"AMegabyteOfOneLine", [] { return calendar(event("DESCRIPTION:" + std::string(1'000'000, 'x') + "\n")); }},
        Hostile{"AMegabyteFoldedByByte", [] { return calendar(event("DESCRIPTION:" + repeated("x\r\n ", 1'000'000) + "\n")); }},
        Hostile{"AFileFoldedByByteWithAZoneToLookFor",
                [] { return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Foo:20260105T170000\nDESCRIPTION:" + filled("\n x"); },
                false},
        Hostile{"NestedTwentyThousandDeep", [] { return calendar(repeated("BEGIN:X\n", 20'000) + repeated("END:X\n", 20'000)); }},
        Hostile{"NestedInsideAnEvent", [] { return calendar(event(repeated("BEGIN:X\n", 20'000))); }},
        Hostile{"EventsInEvents", [] { return "BEGIN:VCALENDAR\n" + filled("BEGIN:VEVENT\n"); }, false},
        Hostile{"CalendarsInCalendars", [] { return filled("BEGIN:VCALENDAR\n"); }, false},
        Hostile{"ZoneOfSeconds",
                [] {
                    return calendar(timezone("A", "RRULE:FREQ=SECONDLY\n") +
                                    "BEGIN:VEVENT\nDTSTART;TZID=A:20261124T170000\nEND:VEVENT\n");
                }},
        Hostile{"ManyZonesOfManyRules",
                [] {
                    return calendar(numbered(1'500, [](const std::string &i) {
                        return timezone("Z" + i,
                                        "RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU\n") +
                               "BEGIN:VEVENT\nUID:" + i + "\nDTSTART;TZID=Z" + i + ":20261124T170000\nEND:VEVENT\n";
                    }));
                }},
        Hostile{
            "ZonesWithoutEnd",
            [] {
                return calendar(numbered(50'000,
                                         [](const std::string &i) {
                                             return "BEGIN:VEVENT\nDTSTART;TZID=Copenhagen" + i +
                                                    ":20261124T170000\nEND:VEVENT\n";
                                         }))
                    .replace(
                        0, 16,
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:sound\nDTSTART;TZID=Europe/Copenhagen:20261124T170000\nEND:VEVENT\n");
            }},
        Hostile{"OneEventOfAllBytes",
                [] { return calendar(event(repeated("DESCRIPTION:" + std::string(60'000, 'x') + "\n", 550))); }},
        Hostile{"KeptPropertiesWithoutEnd",
                [] {
                    return "BEGIN:VCALENDAR\n" +
                           filled("BEGIN:VEVENT\nDTSTART:20261124T170000\nCATEGORIES:" + repeated("A,", 100) + "\n" +
                                  repeated("X-MOEDESTED-A:1\n", 100) + "END:VEVENT\n");
                },
                false},
        Hostile{"RulesWithoutEnd", [] { return calendar(event(repeated("RRULE:FREQ=DAILY\n", 1'900'000))); }},
        Hostile{"StartsWithoutEnd", [] { return calendar(event(repeated("DTSTART:1\n", 3'000'000))); }},
        Hostile{"TinyEventsWithoutEnd",
                [] { return "BEGIN:VCALENDAR\n" + filled("BEGIN:VEVENT\nDTSTART:20261124\nEND:VEVENT\n"); }, false},
        Hostile{"SmallRulesWithoutEnd",
                [] {
                    return "BEGIN:VCALENDAR\n" + numbered(100'000, [](const std::string &i) {
                               return "BEGIN:VEVENT\nUID:" + i + "\nDTSTART:20260101\n" + repeated("RRULE:FREQ=DAILY\n", 10) +
                                      "END:VEVENT\n";
                           });
                },
                false},
        Hostile{"ZoneOfManyNamesAndLines",
                [] {
                    const auto name = [](const std::string &i) { return "TZID:z" + i + "\n"; };
                    const auto use = [](const std::string &i) {
                        return "BEGIN:VEVENT\nUID:" + i + "\nDTSTART;TZID=z" + i + ":20300101T170000\nEND:VEVENT\n";
                    };
                    return calendar("BEGIN:VTIMEZONE\n" + numbered(99, name) + repeated("X:a\n", 6'000'000) + "END:VTIMEZONE\n" +
                                    numbered(99, use));
                }},
        Hostile{"ExtraDatesBesideChangesForAllAfterThem",
                [] {
                    const auto at = [](std::size_t i) {
                        char text[20];
                        std::snprintf(text, sizeof text, "202611%02zuT%02zu%02zu%02zuZ", 1 + i / 1440 % 20, i / 60 % 24, i % 60,
                                      i / 28'800 % 60);
                        return std::string(text);
                    };
                    std::string dates;
                    std::string changes;
                    for (std::size_t i = 0; i < 90'000; ++i)
                        dates += "RDATE:" + at(i) + "\n";
                    for (std::size_t i = 0; i < 28'800; ++i)
                        changes += "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:" + at(i) + "\nDTSTART:" + at(i) +
                                   "\nEND:VEVENT\n";
                    return calendar(event(dates) + changes);
                }},
        Hostile{"ReturnsWithoutEnd", [] { return std::string(30'000'000, '\r') + calendar({}); }},
        Hostile{"ZeroBytes", [] { return "BEGIN:VCALENDAR\n" + std::string(30'000'000, '\0'); }, false},
        Hostile{"LongSummariesForEver",
                [] { return calendar(repeated(event("RRULE:FREQ=DAILY\nSUMMARY:" + std::string(60'000, 'x') + "\n"), 1)); },
                false, century_from, century_to},
        Hostile{"TooManyBytes", [] { return std::string(largest + 1, 'x'); }, false}),
    [](const auto &instance) { return std::string(instance.param.name); });

}  // namespace

}  // namespace cli
