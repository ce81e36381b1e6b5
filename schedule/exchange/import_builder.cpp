// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_builder.h"

#include "exchange/fields.h"
#include "exchange/links.h"
#include "exchange/problem_codes.h"
#include "exchange/spoken.h"
#include "schedule/planned.h"
#include "schedule/validation.h"

#include <algorithm>
#include <utility>

namespace exchange {

using schedule::Group;
using schedule::Text;

namespace {

constexpr std::size_t most_problems = 1000;
constexpr std::size_t longest_name = 120;
constexpr std::size_t longest_words = 1000;

bool begins_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
}

/// Of a list that is longer than `groups.toml` takes, the dates to come are the ones at its end.
template<typename Exception>
void cap(ImportBuilder &builder, const ImportedGroup &imported, std::vector<Exception> &exceptions)
{
    constexpr std::size_t most = 1000;
    if (exceptions.size() <= most)
        return;
    builder.warning(codes::too_many_exceptions(most), imported.line, imported.key);
    std::ranges::stable_sort(exceptions, {}, &Exception::date);
    exceptions.erase(exceptions.begin(), exceptions.end() - static_cast<std::ptrdiff_t>(most));
}

/// `groups.toml` knows the years 1970 to 2099; what a rhythm names outside them is of no use to anyone.
void keep_to_our_years(Group &group)
{
    const auto beyond = [](schedule::local_days date) {
        const int year = int(std::chrono::year_month_day(date).year());
        return year < 1970 || year > 2099;
    };
    const auto forget = [&beyond](std::optional<schedule::local_days> &date) {
        if (date && beyond(*date))
            date.reset();
    };
    for (schedule::Rhythm &rhythm : group.rhythms) {
        std::erase_if(rhythm.except, beyond);
        if (auto *single = std::get_if<schedule::SingleDates>(&rhythm.pattern))
            std::erase_if(single->dates, beyond);
        forget(rhythm.until);
    }
    std::erase_if(group.rhythms, [&beyond](const schedule::Rhythm &rhythm) {
        const auto *single = std::get_if<schedule::SingleDates>(&rhythm.pattern);
        return (rhythm.from && beyond(*rhythm.from)) || (single && single->dates.empty());
    });
    forget(group.from);
    forget(group.until);
    std::erase_if(group.cancelled, [&beyond](const auto &cancelled) { return beyond(cancelled.date); });
    std::erase_if(group.moved, [&beyond](const auto &moved) { return beyond(moved.date) || beyond(moved.to); });
    std::erase_if(group.added, [&beyond](const auto &added) { return beyond(added.date); });
}

/// Exceptions that name a meeting which is not there would be errors in `groups.toml`.
void drop_lost_exceptions(ImportBuilder &builder, ImportedGroup &imported)
{
    Group &group = imported.group;
    std::set<std::pair<schedule::local_days, schedule::minutes>> moved_before;
    std::erase_if(group.moved, [&](const schedule::MovedMeeting &moved) {
        auto meetings = planned(group, moved.date, moved.date);
        std::erase_if(meetings, [&](const auto &meeting) { return moved.at && meeting.time.start != *moved.at; });
        const bool is_new = meetings.size() == 1 && moved_before.emplace(moved.date, meetings[0].time.start).second;
        if (!is_new)
            builder.warning(meetings.size() > 1 ? codes::ambiguous_exception(moved.date) : codes::lost_exception(moved.date),
                            imported.line, imported.key);
        return !is_new;
    });
}

}  // namespace

std::string one_line(std::string_view text, std::size_t most)
{
    std::string line;
    std::size_t letters = 0;
    for (const char c : schedule::without_control_characters(text)) {
        if (c == ' ' && (line.empty() || line.back() == ' '))
            continue;
        if (begins_character(c) && ++letters > most) {
            line += "…";
            return line;
        }
        line += c;
    }
    while (line.ends_with(' '))
        line.pop_back();
    return line;
}

std::string slug(std::string_view words)
{
    std::string out;
    const std::string low = simplified(words);
    for (std::size_t i = 0; i < low.size(); ++i) {
        const std::string_view rest = std::string_view(low).substr(i);
        std::string_view letters;
        for (const auto &[letter, as] : {std::pair{std::string_view("æ"), std::string_view("ae")},
                                         {"ø", "oe"},
                                         {"å", "aa"},
                                         {"ä", "ae"},
                                         {"ö", "oe"},
                                         {"ü", "ue"},
                                         {"é", "e"}}) {
            if (rest.starts_with(letter))
                letters = as;
        }
        const char c = low[i];
        if (!letters.empty()) {
            out += letters;
            ++i;
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            out += c;
        } else if (begins_character(c) && !out.empty() && out.back() != '-') {
            out += '-';
        }
        if (out.size() >= schedule::longest_id - 6)
            break;
    }
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

std::string ImportBuilder::shown(std::string_view text) const
{
    TakenOut not_counted;
    return without_private(text, {{}, m_public.phones}, not_counted);
}

std::string ImportBuilder::in_message(const Text &value) const
{
    return one_line(shown(value.in("da")), 60);
}

Text ImportBuilder::cleaned(const Text &value, const std::string &group_id)
{
    Public allowed = m_public;
    if (const auto own = m_options.own_phones.find(group_id); own != m_options.own_phones.end())
        allowed.phones.insert(phone_digits(own->second));
    std::map<std::string, std::string, std::less<>> words;
    for (const auto &[language, text] : value.by_language()) {
        std::string clean = without_private(text, allowed, m_taken);
        if (!schedule::is_invisible(clean))
            words[language] = std::move(clean);
    }
    return Text(std::move(words));
}

void ImportBuilder::put(ImportedGroup &group, Field field, Text value)
{
    if (is_words(field) || field == Field::Town || field == Field::Street)
        value = cleaned(value, group.group.id);
    std::map<std::string, std::string, std::less<>> words;
    for (const auto &[language, text] : value.by_language()) {
        // What nobody can see, as a name or elsewhere, is not told.
        if (!schedule::is_invisible(text))
            words[language] = one_line(text, field == Field::Name ? longest_name : longest_words);
    }
    value = Text(std::move(words));
    if (value.empty())
        return;
    if (is_contact(field) && !m_options.with.contacts) {
        ++(field == Field::Contact ? m_taken.names : field == Field::Phone ? m_taken.phones : m_taken.mails);
        return;
    }
    if (field == Field::Link) {
        const std::string given = unwrapped(value.in("da"));
        const std::string bare = public_link(given, m_options.with);
        m_taken.links += bare != given ? 1 : 0;
        value = Text(bare);
        if (value.empty())
            return;
    }
    const auto wrong = set_value(group.group, field, value);
    if (wrong && field == Field::Open)
        return close(group, value);
    if (wrong) {
        warning(codes::bad_value(in_message(value), *wrong), group.line,
                group.key + (group.key.empty() ? "" : ".") + std::string(key_of(field)));
        return;
    }
    group.told.set(static_cast<std::size_t>(field));
}

Text ImportBuilder::words(Text value)
{
    ImportedGroup alone;
    put(alone, Field::Notes, std::move(value));
    return alone.group.notes;
}

void ImportBuilder::close(ImportedGroup &group, const Text &words)
{
    group.group.open = false;
    group.told.set(static_cast<std::size_t>(Field::Open));
    if (!group.tells(Field::Condition))
        put(group, Field::Condition, words);
    warning(codes::unclear_openness(in_message(words)), group.line, group.key);
}

void ImportBuilder::keep_closed(ImportedGroup &imported)
{
    Group &group = imported.group;
    const bool few = schedule::is_for_few(group.for_whom);
    if (!group.open || (group.condition.empty() && !few))
        return;
    group.open = false;
    imported.told.set(static_cast<std::size_t>(Field::Open));
    if (group.condition.empty())
        group.condition = group.for_whom;
    warning(codes::asks_for_something(in_message(group.condition)), imported.line, imported.key);
}

void ImportBuilder::assume(ImportedGroup &group, Field field, const Text &value, schedule::Finding what)
{
    set_value(group.group, field, value);
    group.assumed.push_back(schedule::warning(std::move(what), {.file = m_options.file, .line = group.line, .key = group.key}));
}

void ImportBuilder::append(schedule::Severity severity, schedule::Finding &&what, int line, std::string &&key)
{
    if (m_problems.size() >= most_problems) {
        ++m_more;
        return;
    }
    m_problems.push_back({std::move(what), {m_options.file, line, 0, std::move(key)}, severity});
}

void ImportBuilder::error(schedule::Finding what, int line, std::string key)
{
    append(schedule::Severity::Error, std::move(what), line, std::move(key));
}

void ImportBuilder::warning(schedule::Finding what, int line, std::string key)
{
    append(schedule::Severity::Warning, std::move(what), line, std::move(key));
}

void ImportBuilder::add(schedule::Problems problems)
{
    std::ranges::move(problems, std::back_inserter(m_problems));
}

std::string ImportBuilder::new_id(std::string_view words)
{
    std::string stem = slug(words);
    if (stem.empty())
        stem = "gruppe";
    std::string id = stem;
    int &number = m_last_number.try_emplace(stem, 1).first->second;
    while (!m_ids.insert(id).second)
        id = stem + '-' + std::to_string(++number);
    return id;
}

bool ImportBuilder::take_dates(std::size_t count, int line, const std::string &key)
{
    constexpr std::size_t most_dates = 200'000;
    if (count == 0)
        return true;
    const bool had_room = m_dates <= most_dates;
    m_dates += std::min(count, most_dates + 1 - std::min(m_dates, most_dates));
    const bool has_room = m_dates <= most_dates;
    if (had_room && !has_room)
        error(codes::too_many_dates_in_file(most_dates), line, key);
    return has_room;
}

void ImportBuilder::clean_exceptions(ImportedGroup &imported)
{
    const auto clean = [&](Text &text) {
        if (!text.empty())
            text = cleaned(text, imported.group.id);
    };
    for (schedule::CancelledMeeting &cancelled : imported.group.cancelled)
        clean(cancelled.reason);
    for (schedule::MovedMeeting &moved : imported.group.moved) {
        clean(moved.place);
        clean(moved.reason);
    }
    for (schedule::AddedMeeting &added : imported.group.added)
        clean(added.reason);
}

void ImportBuilder::cap_exceptions(ImportedGroup &imported)
{
    cap(*this, imported, imported.group.cancelled);
    cap(*this, imported, imported.group.moved);
    cap(*this, imported, imported.group.added);
}

bool ImportBuilder::complete(ImportedGroup &imported)
{
    Group &group = imported.group;
    keep_to_our_years(group);
    if (group.rhythms.size() > most_rhythms) {
        error(codes::too_many_rhythms(most_rhythms), imported.line, imported.key);
        return false;
    }
    if (group.rhythms.empty() && group.added.empty()) {
        error(codes::no_meetings(), imported.line, imported.key);
        return false;
    }
    if (group.name.empty())
        assume(imported, Field::Name, Text(group.id), codes::assumed_name());
    const bool placeless = group.town.empty() && group.venue.empty() && group.street.empty() && group.postcode.empty();
    if (placeless && !group.link.empty() && !imported.tells(Field::Attendance))
        assume(imported, Field::Attendance, Text("online"), codes::assumed_online());
    if (group.town.empty() && group.attendance != schedule::Attendance::Online) {
        const std::string name = group.name.in("da");
        assume(imported, Field::Town, Text(name), codes::assumed_town());
    }
    keep_closed(imported);
    if (!group.open && group.condition.empty()) {
        assume(imported, Field::Condition, schedule::ask_first(), codes::assumed_condition());
    }
    if (group.from && group.until && *group.until < *group.from) {
        warning(codes::group_ends_before_it_begins(), imported.line, imported.key);
        group.until.reset();
        imported.told.reset(static_cast<std::size_t>(Field::Until));
    }
    cap_exceptions(imported);
    clean_exceptions(imported);
    drop_lost_exceptions(*this, imported);
    return true;
}

void ImportBuilder::say_what_was_kept_out()
{
    const bool feed = m_options.remedy == Remedy::FeedKey;
    const auto note = [this](schedule::Finding what) {
        m_problems.push_back(schedule::warning(std::move(what), {.file = m_options.file}));
    };
    const auto &[names, phones, mails] = std::tie(m_taken.names, m_taken.phones, m_taken.mails);
    if (names + phones + mails > 0)
        note(feed ? codes::private_contacts_of_feed(names, phones, mails) : codes::private_contacts(names, phones, mails));
    const auto &[passwords, numbers, links] = std::tie(m_taken.passwords, m_taken.meeting_ids, m_taken.links);
    if (passwords + numbers + links == 0)
        return;
    if (m_options.with.passwords)
        note(codes::users_in_links(links));
    else
        note(feed ? codes::private_passwords_of_feed(passwords, numbers, links)
                  : codes::private_passwords(passwords, numbers, links));
}

schedule::Problems ImportBuilder::take()
{
    if (m_more > 0)
        m_problems.push_back(schedule::warning(codes::more_not_shown(m_more), {.file = m_options.file}));
    say_what_was_kept_out();
    return std::exchange(m_problems, {});
}

}  // namespace exchange
