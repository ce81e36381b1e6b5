// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The target is 6 ms and 60 KB for a discharge handout of two groups, fonts read and checked each time. Beside it stands an empty
// document with the same fonts: `times_empty` holds on a slower machine, where milliseconds don't.

#include "canvas/document.h"
#include "handouts/handouts.h"

#include <chrono>
#include <cstdlib>
#include <iostream>

#include <benchmark/benchmark.h>

namespace {

struct Desk {
    config::Site site;
    schedule::Zone zone;
    config::Content content;
};

template<typename Value>
Value value_of(config::Read<Value> read, const char *what)
{
    if (!read.value) {
        std::cerr << "handout_bench: " << what << " can't be read\n";
        std::exit(EXIT_FAILURE);
    }
    return std::move(*read.value);
}

const Desk &desk()
{
    static const Desk desk{value_of(config::read_site(MOEDESTED_SOURCE_DIR "/config/sample"), "the sample centre"),
                           schedule::Zone::load("Europe/Copenhagen").value(),
                           value_of(config::read_content(MOEDESTED_SHARE "/content", "da"), "the Danish content")};
    return desk;
}

std::string discharge(std::size_t groups)
{
    constexpr schedule::sys_seconds noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(11)};
    handouts::Order order{desk().site, desk().zone, desk().content, {}, noon, MOEDESTED_SHARE "/fonts"};
    for (std::size_t group = 0; group < groups; ++group)
        order.groups.push_back(group);
    return handouts::discharge(order).value();
}

std::string empty()
{
    auto document = canvas::Document::create({"", "da"}, canvas::load_fonts(MOEDESTED_SHARE "/fonts").value());
    document->add_page();
    return document->finish().value();
}

double seconds_of(std::string (*make)())
{
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(make());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void discharge_of_two_groups(benchmark::State &state)
{
    double own = 0;
    double beside = 0;
    for (auto _ : state) {
        own += seconds_of([] { return discharge(2); });
        state.PauseTiming();
        beside += seconds_of(empty);
        state.ResumeTiming();
    }
    state.counters["bytes"] = static_cast<double>(discharge(2).size());
    state.counters["times_empty"] = own / beside;
}

void discharge_of_all_groups(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(discharge(desk().site.plan.groups.size()));
}

void empty_document(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(empty());
}

BENCHMARK(discharge_of_two_groups)->Unit(benchmark::kMillisecond);
BENCHMARK(discharge_of_all_groups)->Unit(benchmark::kMillisecond);
BENCHMARK(empty_document)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
