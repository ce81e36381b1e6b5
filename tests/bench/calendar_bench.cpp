// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `moedested upcoming --calendar` costs for a calendar of 10,000 weekly series over 14 days, the whole process with reading
// 2.9 MB, beside a process that does the same with libical (which is in no program of ours). Prints figures and judges one thing
// only: that both find as many occurrences.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fcntl.h>
#include <libical/ical.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int series = 10'000;
constexpr int runs = 7;
constexpr const char *first_day = "20261121T200000Z";
constexpr const char *last_day = "20261205T200000Z";

/// Every fifth series is biweekly; they begin spread over two and a half years.
void write_calendar(const std::filesystem::path &path)
{
    constexpr const char *days[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    std::ofstream file(path, std::ios::binary);
    file << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example.org//bench//DA\r\n";
    for (int i = 0; i < series; ++i) {
        std::time_t begin = 1704067200 + static_cast<std::time_t>(i * 37 % 900) * 86'400;  // from 1 January 2024 on
        std::tm date{};
        ::gmtime_r(&begin, &date);
        char day[16];
        std::strftime(day, sizeof day, "%Y%m%d", &date);
        file << "BEGIN:VEVENT\r\nUID:gruppe-" << i
             << "@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Copenhagen:" << day
             << "T190000\r\nDTEND;TZID=Europe/Copenhagen:" << day << "T203000\r\nRRULE:FREQ=WEEKLY;"
             << (i % 5 == 0 ? "INTERVAL=2;" : "") << "BYDAY=" << days[date.tm_wday] << "\r\nSUMMARY:Gruppe " << i << " i By "
             << i % 98 << "\r\nLOCATION:Frivilligcentret\\, Opdigtet Vej " << i << "\r\nEND:VEVENT\r\n";
    }
    file << "END:VCALENDAR\r\n";
}

/// Does with libical what the program does, and prints as many lines.
int run_libical(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    icalcomponent *root = icalparser_parse_string(text.c_str());
    const icaltimetype from = icaltime_from_string(first_day);
    const icaltimetype to = icaltime_from_string(last_day);
    icalcompiter events = icalcomponent_begin_component(root, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *event = icalcompiter_deref(&events); event; event = icalcompiter_next(&events))
        icalcomponent_foreach_recurrence(
            event, from, to,
            [](icalcomponent *one, icaltime_span *span, void *) {
                std::printf("{\"uid\":\"%s\",\"start\":%lld}\n", icalcomponent_get_uid(one), static_cast<long long>(span->start));
            },
            nullptr);
    icalcomponent_free(root);
    return 0;
}

struct Cost {
    double wall = 0;    ///< milliseconds
    double cpu = 0;     ///< milliseconds, user and system
    double memory = 0;  ///< MiB at most
    long found = -1;    ///< occurrences; -1 where the process failed
};

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

Cost run(std::vector<const char *> words, const std::string &out)
{
    words.push_back(nullptr);
    timespec before{};
    timespec after{};
    ::clock_gettime(CLOCK_MONOTONIC, &before);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
        ::execv(words[0], const_cast<char **>(words.data()));
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    ::clock_gettime(CLOCK_MONOTONIC, &after);
    Cost cost;
    cost.wall =
        static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 + static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
    cost.cpu = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    cost.memory = static_cast<double>(used.ru_maxrss) / 1024;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        std::ifstream file(out, std::ios::binary);
        cost.found = std::count(std::istreambuf_iterator<char>(file), {}, '{');
    }
    return cost;
}

Cost median(const std::vector<const char *> &words, const std::string &out)
{
    std::vector<Cost> costs;
    for (int i = 0; i < runs; ++i)
        costs.push_back(run(words, out));
    std::ranges::sort(costs, {}, &Cost::wall);
    return costs[runs / 2];
}

void print(const char *name, const Cost &cost)
{
    std::printf("%-12s %8.0f ms  %8.0f ms of CPU  %6.0f MiB  %6ld occurrences\n", name, cost.wall, cost.cpu, cost.memory,
                cost.found);
}

}  // namespace

int main(int count, char **words)
{
    if (count == 3 && std::string(words[1]) == "--libical")
        return run_libical(words[2]);
    std::string folder = (std::filesystem::temp_directory_path() / "moedested-bench-XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        return 1;
    const std::string file = folder + "/a.ics";
    const std::string out = folder + "/out";
    write_calendar(file);
    const Cost ours = median({MOEDESTED_BUILD_DIR "/bin/moedested", "upcoming", "--calendar", file.c_str(), "--from",
                              "2026-11-21T20:00:00Z", "--to", "2026-12-05T20:00:00Z", "--format", "json"},
                             out);
    const Cost theirs = median({"/proc/self/exe", "--libical", file.c_str()}, out);
    std::filesystem::remove_all(folder);
    std::printf("%d series, 14 days, whole process, median of %d:\n", series, runs);
    print("moedested", ours);
    print("libical", theirs);
    std::printf("libical takes %.1f times as long\n", theirs.wall / ours.wall);
    return ours.found > 0 && ours.found == theirs.found ? 0 : 1;
}
