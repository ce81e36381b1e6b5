// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next five meetings of 100 to 1,000,000 weekly groups (every fifth every second week) in Danish time, beside libical's
// iterator started at now. The target is 12 ms of CPU for 100,000 groups, and 100 times less than libical. Both must find the
// same: the sums of all starts are held against each other before anything is measured.

#include "schedule/calendar.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <libical/ical.h>

namespace {

using std::chrono::days;

constexpr std::size_t wanted = 5;
constexpr schedule::sys_seconds now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(20);
constexpr schedule::local_days first_start = schedule::local_days(std::chrono::year(2024) / 1 / 1);
constexpr int start_spread = 911;  // days to the end of June 2026

schedule::local_days start_of(int number)
{
    return first_start + days(static_cast<std::int64_t>(number) * 367 % start_spread);
}

schedule::minutes time_of(int number)
{
    return std::chrono::hours(10) + schedule::minutes(number * 15 % (10 * 60));
}

int interval_of(int number)
{
    return number % 5 == 4 ? 2 : 1;
}

const schedule::Zone &copenhagen()
{
    static const schedule::Zone zone = schedule::Zone::load("Europe/Copenhagen").value();
    return zone;
}

schedule::Plan plan_of(int groups)
{
    schedule::Plan plan;
    plan.groups.resize(static_cast<std::size_t>(groups));
    for (int i = 0; i < groups; ++i) {
        schedule::Group &group = plan.groups[static_cast<std::size_t>(i)];
        group.id = "gruppe-" + std::to_string(i);
        group.name = schedule::Text("Gruppe " + std::to_string(i));
        schedule::Rhythm rhythm;
        rhythm.pattern = schedule::EveryWeeks{{schedule::weekday(start_of(i))}, interval_of(i)};
        rhythm.time = {time_of(i), time_of(i) + schedule::minutes(90)};
        rhythm.from = start_of(i);
        group.rhythms.push_back(rhythm);
    }
    return plan;
}

std::int64_t sum_of_ours(const schedule::Calendar &calendar)
{
    std::int64_t sum = 0;
    std::array<schedule::sys_seconds, wanted> starts;
    for (std::size_t group = 0; group < calendar.plan().groups.size(); ++group) {
        const std::size_t count = calendar.next_starts(group, now, starts);
        for (std::size_t i = 0; i < count; ++i)
            sum += starts[i].time_since_epoch().count();
    }
    return sum;
}

struct Series {
    icalrecurrencetype rule;
    icaltimetype start;
};

std::vector<Series> series_of(int groups)
{
    std::vector<Series> all;
    for (int i = 0; i < groups; ++i) {
        const std::chrono::year_month_day date(start_of(i));
        icaltimetype start = icaltime_null_time();
        start.year = int(date.year());
        start.month = static_cast<int>(unsigned(date.month()));
        start.day = static_cast<int>(unsigned(date.day()));
        start.hour = static_cast<int>(time_of(i) / std::chrono::hours(1));
        start.minute = static_cast<int>(time_of(i).count() % 60);
        const std::string rule = "FREQ=WEEKLY;INTERVAL=" + std::to_string(interval_of(i));
        all.push_back({icalrecurrencetype_from_string(rule.c_str()), start});
    }
    return all;
}

std::int64_t sum_of_libical(const std::vector<Series> &all)
{
    icaltimezone *zone = icaltimezone_get_builtin_timezone("Europe/Copenhagen");
    const time_t from = now.time_since_epoch().count();
    const icaltimetype begin = icaltime_from_timet_with_zone(from, 0, zone);
    std::int64_t sum = 0;
    for (const Series &series : all) {
        icalrecur_iterator *iterator = icalrecur_iterator_new(series.rule, series.start);
        icalrecur_iterator_set_start(iterator, begin);
        for (std::size_t found = 0; found < wanted;) {
            const icaltimetype next = icalrecur_iterator_next(iterator);
            if (icaltime_is_null_time(next))
                break;
            const time_t start = icaltime_as_timet_with_zone(next, zone);
            if (start < from)
                continue;
            sum += start;
            ++found;
        }
        icalrecur_iterator_free(iterator);
    }
    return sum;
}

/// Ends the program where the two do not find the same for so many groups.
void hold_against_each_other(int groups)
{
    const schedule::Plan plan = plan_of(groups);
    const std::int64_t ours = sum_of_ours(schedule::Calendar(plan, copenhagen()));
    const std::int64_t theirs = sum_of_libical(series_of(groups));
    if (ours == theirs)
        return;
    std::cerr << "next_bench: of " << groups << " groups the starts add up to " << ours << ", by libical to " << theirs << '\n';
    std::exit(EXIT_FAILURE);
}

void next_five(benchmark::State &state)
{
    const int groups = static_cast<int>(state.range(0));
    const schedule::Plan plan = plan_of(groups);
    const schedule::Calendar calendar(plan, copenhagen());
    std::int64_t sum = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(sum = sum_of_ours(calendar));
    state.SetLabel(std::to_string(sum));
    state.SetItemsProcessed(state.iterations() * groups);
}

void next_five_by_libical(benchmark::State &state)
{
    const int groups = static_cast<int>(state.range(0));
    const std::vector<Series> all = series_of(groups);
    std::int64_t sum = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(sum = sum_of_libical(all));
    state.SetLabel(std::to_string(sum));
    state.SetItemsProcessed(state.iterations() * groups);
}

BENCHMARK(next_five)->Arg(100)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(next_five_by_libical)->Arg(100)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    hold_against_each_other(10'000);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
