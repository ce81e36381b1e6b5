// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/event_lines.h"
#include "ical/problem_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ical {

namespace {

constexpr std::size_t most_categories = 100;
constexpr std::size_t most_properties = 100;
constexpr std::size_t most_faults = 5;

constexpr std::array<std::string_view, 10> word_names = {"UID",        "SUMMARY", "DESCRIPTION", "LOCATION", "URL",
                                                         "CATEGORIES", "STATUS",  "SEQUENCE",    "DTSTAMP",  "LAST-MODIFIED"};
constexpr std::array<std::string_view, 8> time_names = {"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID",
                                                        "RRULE",   "RDATE", "EXDATE",   "EXRULE"};
/// Kept as they are: see Property.
constexpr std::array<std::string_view, 8> kept_names = {"RELATED-TO",
                                                        "CONTACT",
                                                        "CLASS",
                                                        "CONFERENCE",
                                                        "X-GOOGLE-CONFERENCE",
                                                        "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                                                        "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
                                                        "X-MICROSOFT-ONLINEMEETINGCONFLINK"};
constexpr std::string_view our_prefix = "X-MOEDESTED-";

template<std::size_t count>
bool is_one_of(std::string_view name, const std::array<std::string_view, count> &names)
{
    return std::ranges::any_of(names, [name](std::string_view known) { return is_name(name, known); });
}

bool is_kept(std::string_view name)
{
    return is_name(name.substr(0, our_prefix.size()), our_prefix) || is_one_of(name, kept_names);
}

Status parse_status(std::string_view text)
{
    if (is_name(text, "CANCELLED") || is_name(text, "CANCELED"))
        return Status::Cancelled;
    return is_name(text, "TENTATIVE") ? Status::Tentative : Status::Confirmed;
}

/// Of a property that may stand once the first one counts.
void set_once(std::string &text, std::string_view value)
{
    if (text.empty())
        text = parse_text(value);
}

}  // namespace

void EventLines::take(const ContentLine &line, int number, bool too_long)
{
    const bool is_time = is_one_of(line.name, time_names);
    if (!is_time && !is_one_of(line.name, word_names) && !is_kept(line.name))
        return;
    if (too_long)
        fault({codes::long_line(), number, upper(line.name)});
    else if (is_time)
        take_time(line, number);
    else
        take_word(line, number);
}

void EventLines::fault(Fault fault)
{
    if (faults.size() < most_faults)
        faults.push_back(std::move(fault));
}

void EventLines::take_bad(const ContentLine &line, int number)
{
    if (is_one_of(line.name, time_names))
        fault({codes::bad_line(), number, upper(line.name)});
}

void EventLines::take_word(const ContentLine &line, int number)
{
    const auto is = [&line](std::string_view name) { return is_name(line.name, name); };
    const std::string value = line.plain_value();
    if (is("UID"))
        set_once(uid, trimmed(value));
    else if (is("SUMMARY"))
        set_once(words.summary, value);
    else if (is("DESCRIPTION"))
        set_once(words.description, value);
    else if (is("LOCATION"))
        set_once(words.location, value);
    else if (is("URL"))
        set_once(words.url, trimmed(value));
    else if (is("STATUS"))
        words.status = parse_status(trimmed(value));
    else if (is("SEQUENCE"))
        words.sequence = parse_number(trimmed(value)).value_or(0);
    else if (is("DTSTAMP"))
        made = parse_stamp(value);
    else if (is("LAST-MODIFIED"))
        edited = parse_stamp(value);
    else if (is("CATEGORIES")) {
        for (std::string &category : parse_texts(value)) {
            if (words.categories.size() < most_categories)
                words.categories.push_back(std::move(category));
        }
    } else if (words.properties.size() < most_properties) {
        words.properties.push_back({upper(line.name), parse_text(value), number});
    }
}

void EventLines::take_time(const ContentLine &line, int number)
{
    TimeLine time{upper(line.name), std::string(trimmed(line.value)), line.parameter("TZID"), line.parameter("VALUE"), number};
    const auto set = [&](std::optional<TimeLine> &where) {
        if (where)
            fault({codes::property_twice(time.name), number, time.name});
        else
            where = std::move(time);
    };
    if (time.name == "DTSTART")
        set(start);
    else if (time.name == "DTEND")
        set(end);
    else if (time.name == "DURATION")
        set(duration);
    else if (time.name == "RECURRENCE-ID") {
        and_future = is_name(line.parameter("RANGE"), "THISANDFUTURE");
        set(instance);
    } else if (time.name == "RDATE")
        take_dates(extra, std::move(time));
    else if (time.name == "EXDATE")
        take_dates(except, std::move(time));
    else if (time.name == "EXRULE")
        fault({codes::exclusion_rule(), number, time.name});
    else if (rules.size() < most_rules)
        rules.push_back(std::move(time));
    else
        fault({codes::too_many_event_rules(most_rules), number, time.name});
}

void EventLines::take_dates(std::vector<TimeLine> &dates, TimeLine line)
{
    const std::size_t before = m_dates;
    m_dates += 1 + static_cast<std::size_t>(std::ranges::count(line.value, ','));
    if (m_dates <= most_dates)
        dates.push_back(std::move(line));
    else if (before <= most_dates)
        fault({codes::too_many_event_dates(most_dates), line.line, line.name});
}

}  // namespace ical
