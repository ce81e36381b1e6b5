// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The target is 2 ms and 40 KB for a discharge handout of two groups. Beside it stands an empty document with the same fonts:
// `times_empty` holds on a slower machine, where milliseconds don't.

#include "canvas/document.h"
#include "feeds/site.h"
#include "handouts/handouts.h"

#include <chrono>
#include <cstdlib>
#include <iostream>

#include <benchmark/benchmark.h>

namespace {

constexpr schedule::sys_seconds noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(11)};

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
    static const Desk desk{value_of(feeds::read_site(MOEDESTED_SOURCE_DIR "/config/sample"), "the sample centre"),
                           schedule::Zone::load("Europe/Copenhagen").value(),
                           value_of(config::read_content(MOEDESTED_SHARE "/content", "da"), "the Danish content")};
    return desk;
}

std::string discharge(std::size_t groups)
{
    handouts::Order order{desk().site, desk().zone, desk().content, {}, noon, MOEDESTED_SHARE "/fonts"};
    for (std::size_t group = 0; group < groups; ++group)
        order.groups.push_back(group);
    return handouts::make("discharge", order).value();
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

/// A plan of so many groups in a tenth as many towns, each with the rhythm and the texts of one of the sample's.
config::Site crowd(std::size_t groups)
{
    config::Site site = desk().site;
    const std::vector<schedule::Group> models = std::move(site.plan.groups);
    site.plan.groups.clear();
    for (std::size_t index = 0; index < groups; ++index) {
        site.plan.groups.push_back(models[index % models.size()]);
        site.plan.groups.back().id = "group-" + std::to_string(index);
        site.plan.groups.back().town = "By " + std::to_string(index % (groups / 10 + 1));
    }
    return site;
}

/// The target is 1 s for 5,000 groups, and linear.
void town_list(benchmark::State &state)
{
    const config::Site site = crowd(static_cast<std::size_t>(state.range(0)));
    handouts::Order order{site, desk().zone, desk().content, {}, noon, MOEDESTED_SHARE "/fonts"};
    for (std::size_t group = 0; group < site.plan.groups.size(); ++group)
        order.groups.push_back(group);
    for (auto _ : state)
        benchmark::DoNotOptimize(handouts::make("town-list", order).value());
    state.SetComplexityN(state.range(0));
}

BENCHMARK(discharge_of_two_groups)->Unit(benchmark::kMillisecond);
BENCHMARK(discharge_of_all_groups)->Unit(benchmark::kMillisecond);
BENCHMARK(empty_document)->Unit(benchmark::kMillisecond);
BENCHMARK(town_list)->Unit(benchmark::kMillisecond)->Arg(1250)->Arg(2500)->Arg(5000)->Arg(10000)->Complexity(benchmark::oN);

}  // namespace

BENCHMARK_MAIN();
