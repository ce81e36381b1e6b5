// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include "config/centre/centre.h"
#include "config/centre/groups.h"
#include "exchange/import.h"
#include "ical/calendar.h"

#include <stdexcept>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

namespace fuzz {

using schedule::sys_seconds;

namespace {

void require(bool holds, const std::string &what)
{
    if (!holds)
        throw std::logic_error(what);
}

const schedule::Zone &danish()
{
    static const schedule::Zone zone = *schedule::Zone::load("Europe/Copenhagen");
    return zone;
}

sys_seconds time(const char *iso)
{
    return *schedule::parse_instant(iso, danish());
}

/// A file that is nowhere on the disk.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : m_number(::memfd_create("fuzz", MFD_CLOEXEC))
    {
        require(m_number >= 0 && ::write(m_number, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
                "no file in memory");
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;
    ~MemoryFile() { ::close(m_number); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_number); }

private:
    int m_number;
};

void check_problems(const schedule::Problems &problems)
{
    for (const schedule::Problem &problem : problems) {
        require(problem.line >= 0 && problem.values.size() == problem.code.definition().count,
                "a problem without a place or a value");
        require(to_line(problem).find_first_of("\n\r\x1B") == std::string::npos, "a problem on more than one line");
    }
}

void check(const std::vector<ical::Occurrence> &found, sys_seconds from, sys_seconds to)
{
    sys_seconds before = from;
    for (const ical::Occurrence &occurrence : found) {
        require(occurrence.start >= before && occurrence.start < to, "an occurrence out of order");
        require(occurrence.end >= occurrence.start, "an occurrence that ends first");
        before = occurrence.start;
    }
}

/// Groups that were read can be kept in groups.toml and come back the same.
void check_plan(const schedule::Plan &plan)
{
    const std::string written = config::to_toml(plan);
    const auto again = config::read_groups(MemoryFile(written).path());
    require(again.value.has_value(),
            "what was written can't be read: " + (again.problems.empty() ? std::string() : to_line(again.problems.front())) +
                '\n' + written);
    require(config::to_toml(*again.value) == written, "written again, it is another: " + written);
}

void check_import(const exchange::Import &import)
{
    check_problems(import.problems);
    if (!import.groups)
        return;
    schedule::Plan plan;
    for (const exchange::ImportedGroup &one : *import.groups)
        plan.groups.push_back(one.group);
    check_plan(plan);
}

exchange::ImportOptions options()
{
    return {.file = "a", .with = {true, true}, .today = schedule::local_days(std::chrono::year(2026) / 11 / 21)};
}

}  // namespace

void calendar(std::string_view bytes)
{
    const ical::Reading reading = ical::read_calendar(bytes, "a.ics", danish());
    check_problems(reading.problems);
    if (!reading.calendar) {
        require(schedule::has_errors(reading.problems), "no calendar and no reason");
        return;
    }
    const sys_seconds from = time("2026-10-20");
    const sys_seconds middle = time("2026-10-25T02:30");
    const sys_seconds to = time("2027-04-01");
    const auto all = ical::occurrences(*reading.calendar, from, to);
    const auto first = ical::occurrences(*reading.calendar, from, middle);
    const auto second = ical::occurrences(*reading.calendar, middle, to);
    if (all && first && second) {
        check(*all, from, to);
        check(*first, from, middle);
        check(*second, middle, to);
        require(first->size() + second->size() == all->size(), "two stretches give other occurrences than both at once");
    }
    check_import(exchange::from_calendar(*reading.calendar, options(), danish()));
}

void guide(std::string_view bytes)
{
    check_import(exchange::from_guide(bytes, options(), danish()));
}

void csv(std::string_view bytes)
{
    check_import(exchange::from_csv(bytes, options(), danish()));
}

void toml(std::string_view bytes)
{
    const auto read = config::read_groups(MemoryFile(bytes).path());
    check_problems(read.problems);
    require(read.value || schedule::has_errors(read.problems), "no plan and no reason");
    if (read.value)
        check_plan(*read.value);
}

}  // namespace fuzz
