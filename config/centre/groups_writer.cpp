// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/day_names.h"
#include "config/centre/groups.h"
#include "config/centre/whole.h"
#include "config/toml/save_file.h"

#include <algorithm>

namespace config {

using schedule::Group;
using schedule::Text;

namespace {

/// A TOML basic string (TOML 1.0, "String").
std::string string(std::string_view value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text = "\"";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20 || byte == 0x7F) {
            text += "\\u00";
            text += digits[byte >> 4U];
            text += digits[byte & 0xFU];
        } else {
            text += c;
        }
    }
    return text + '"';
}

std::string words(const Text &value)
{
    const auto &phrases = value.by_language();
    if (phrases.size() == 1 && phrases.begin()->first.empty())
        return string(phrases.begin()->second);
    std::string text = "{ ";
    for (const auto &[language, phrase] : phrases) {
        if (text.size() > 2)
            text += ", ";
        text += (language.empty() ? std::string("\"\"") : language) + " = " + string(phrase);
    }
    return text + " }";
}

template<typename Items, typename Format>
std::string list(const Items &items, Format format)
{
    std::string text = "[";
    for (const auto &item : items) {
        if (text.size() > 1)
            text += ", ";
        text += format(item);
    }
    return text + ']';
}

/// Writes tables and keys in the canonical form.
class Writer {
public:
    void header(std::string_view name)
    {
        if (!m_text.empty())
            m_text += '\n';
        m_text.append("[[").append(name).append("]]\n");
    }
    void line(std::string_view key, std::string_view value)
    {
        m_text += key;
        m_text += " = ";
        m_text += value;
        m_text += '\n';
    }
    void text(std::string_view key, const Text &value)
    {
        if (!value.empty())
            line(key, words(value));
    }
    void text(std::string_view key, const std::string &value)
    {
        if (!value.empty())
            line(key, string(value));
    }
    void date(std::string_view key, const std::optional<schedule::local_days> &value)
    {
        if (value)
            line(key, schedule::to_iso(*value));
    }
    void time(std::string_view key, const std::optional<schedule::minutes> &value)
    {
        if (value)
            line(key, string(schedule::to_canonical(*value)));
    }
    void span(std::string_view key, const schedule::TimeSpan &value) { line(key, string(schedule::to_canonical(value))); }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string list_days(const schedule::Weekdays &days)
{
    constexpr const char *names[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    return list(days.list(), [&](schedule::weekday day) { return string(names[day.iso_encoding() - 1]); });
}

struct WritePattern {
    Writer &out;

    void operator()(const schedule::EveryWeeks &pattern) const
    {
        if (pattern.interval > 1)
            out.line("every", std::to_string(pattern.interval));
        out.line("days", list_days(pattern.days));
    }
    void operator()(const schedule::ParityWeeks &pattern) const
    {
        out.line("weeks", pattern.parity == schedule::Parity::Even ? "\"even\"" : "\"odd\"");
        out.line("days", list_days(pattern.days));
    }
    void operator()(const schedule::MonthlyWeekdays &pattern) const
    {
        constexpr const char *names[] = {"first", "second", "third", "fourth", "fifth"};
        const auto name = [&](int ordinal) { return string(ordinal >= 1 && ordinal <= 5 ? names[ordinal - 1] : "last"); };
        out.line("in_month", list(pattern.ordinals, name));
        out.line("days", list_days(pattern.days));
    }
    void operator()(const schedule::SingleDates &pattern) const
    {
        out.line("dates", list(pattern.dates, [](schedule::local_days date) { return schedule::to_iso(date); }));
    }
    void operator()(const schedule::Rule &pattern) const { out.line("rrule", string(to_rrule(pattern.recurrence()))); }
};

std::vector<std::string_view> names_of(const std::vector<schedule::Holiday> &conventional_days)
{
    std::vector<std::string_view> names;
    for (const schedule::Holiday day : conventional_days) {
        const auto found = std::ranges::find(conventional_names, day, &ConventionalName::day);
        if (found != conventional_names.end())
            names.push_back(found->name);
    }
    return names;
}

void write_facts(Writer &out, const Group &group)
{
    constexpr const char *attendance[] = {"in-person", "online", "both"};
    out.line("id", string(group.id));
    out.text("name", group.name);
    out.text("town", group.town);
    out.text("venue", group.venue);
    out.text("street", group.street);
    out.text("postcode", group.postcode);
    out.text("room", group.room);
    out.text("directions", group.directions);
    if (group.step_free)
        out.line("step_free", "true");
    if (!group.open)
        out.line("open", "false");
    out.text("condition", group.condition);
    out.text("for_whom", group.for_whom);
    if (group.attendance != schedule::Attendance::InPerson)
        out.line("attendance", string(attendance[static_cast<int>(group.attendance)]));
    out.text("link", group.link);
    out.text("phone", group.phone);
    out.text("email", group.email);
    out.text("contact", group.contact);
    if (group.language != "da")
        out.text("language", group.language);
    out.text("notes", group.notes);
    out.date("from", group.from);
    out.date("until", group.until);
    if (group.holidays != schedule::OnDayOff::Ask)
        out.line("holidays", string(policy_names[static_cast<std::size_t>(group.holidays)]));
    if (group.school_holidays != schedule::OnDayOff::Meet)
        out.line("school_holidays", string(policy_names[static_cast<std::size_t>(group.school_holidays)]));
}

void write_times(Writer &out, const Group &group)
{
    for (const schedule::Rhythm &rhythm : group.rhythms) {
        out.header("group.rhythm");
        std::visit(WritePattern{out}, rhythm.pattern);
        out.span("time", rhythm.time);
        out.date("from", rhythm.from);
        out.date("until", rhythm.until);
        if (!rhythm.except.empty())
            out.line("except", list(rhythm.except, [](schedule::local_days date) { return schedule::to_iso(date); }));
    }
    for (const schedule::CancelledMeeting &cancelled : group.cancelled) {
        out.header("group.cancelled");
        out.date("date", cancelled.date);
        out.time("at", cancelled.at);
        out.text("reason", cancelled.reason);
    }
    for (const schedule::MovedMeeting &moved : group.moved) {
        out.header("group.moved");
        out.date("date", moved.date);
        out.time("at", moved.at);
        if (moved.to != moved.date || (!moved.time && moved.place.empty()))
            out.date("to", moved.to);
        if (moved.time)
            out.span("time", *moved.time);
        out.text("place", moved.place);
        out.text("reason", moved.reason);
    }
    for (const schedule::AddedMeeting &added : group.added) {
        out.header("group.added");
        out.date("date", added.date);
        out.span("time", added.time);
        out.text("reason", added.reason);
    }
}

}  // namespace

std::string to_toml(const schedule::Plan &plan)
{
    Writer out;
    // Said aloud, so that a file that lost its content is not taken for a centre without groups.
    if (plan.groups.empty())
        out.line("group", "[]");
    if (plan.conventional_days != schedule::Plan().conventional_days)
        out.line("conventional_days", list(names_of(plan.conventional_days), string));
    for (const Group &group : plan.groups) {
        out.header("group");
        write_facts(out, group);
        write_times(out, group);
    }
    for (const schedule::Closure &closure : plan.closures) {
        out.header("closure");
        out.date("from", closure.from);
        out.date("to", closure.to);
        out.text("reason", closure.reason);
        if (!closure.groups.empty())
            out.line("groups", list(closure.groups, [](const std::string &id) { return string(id); }));
    }
    for (const schedule::SchoolHoliday &holiday : plan.school_holidays) {
        out.header("school_holiday");
        out.date("from", holiday.from);
        out.date("to", holiday.to);
        out.text("name", holiday.name);
    }
    return out.take();
}

tl::expected<void, schedule::Problem> write_groups(const std::filesystem::path &file, const schedule::Plan &plan)
{
    return save_file(file, framed(to_toml(plan)), usual_mode());
}

}  // namespace config
