// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "exchange/private_text.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace exchange {

constexpr std::size_t most_rhythms = 100;  ///< of a group: what `groups.toml` takes

/// Takes groups in from a file: holds each value against what `groups.toml` takes, keeps private things out and notes what is
/// left out. The first 1000 problems are kept.
class ImportBuilder {
public:
    explicit ImportBuilder(const ImportOptions &options) : m_options(options), m_public{options.with, {}} {}

    /// Sets a field and marks it as told. Private parts are taken out, line breaks become spaces, and what is too long for a
    /// screen is cut: hand in words as people read them, without HTML. A value that can't be taken is left out with a warning;
    /// where it was to say whether the group is open, the group is closed and the value its condition.
    void put(ImportedGroup &group, Field field, schedule::Text value);
    /// Words that are no field of a group, as `put` would take them.
    schedule::Text words(schedule::Text value);
    /// Fills a field that the file does not tell; `what` says what was done and what to do about it.
    void assume(ImportedGroup &group, Field field, const schedule::Text &value, schedule::Finding what);

    /// A text of the file without its private parts, for messages and for ids; they are not counted.
    std::string shown(std::string_view text) const;
    /// A number by which one joins a meeting: texts may name it.
    void allow_phone(std::string_view phone) { m_public.phones.insert(phone_digits(phone)); }

    /// Whether the file may have so many dates more, exceptions and dates worked out one by one alike: to be asked before they
    /// are looked at. The first no is reported as an error.
    bool take_dates(std::size_t count, int line, const std::string &key);

    /// Something about the file at a line or a key was left out.
    void error(schedule::Finding what, int line, std::string key);
    void warning(schedule::Finding what, int line, std::string key);
    void add(schedule::Problems problems);

    /// An id of its own from words: "Søborg, mandag" gives "soeborg-mandag", and "soeborg-mandag-2" where that is taken.
    std::string new_id(std::string_view words);
    bool is_taken(const std::string &id) const { return m_ids.contains(id); }
    void take_id(const std::string &id) { m_ids.insert(id); }

    /// Takes the private parts out of the reasons and places of exceptions.
    void clean_exceptions(ImportedGroup &group);
    /// Of lists of exceptions that are longer than `groups.toml` takes, keeps the newest.
    void cap_exceptions(ImportedGroup &group);
    /// A group that asks for something is a closed one, although nothing says so: it is made one, with a warning.
    void keep_closed(ImportedGroup &group);
    /// Makes the group one that `groups.toml` takes: assumes a name, a town and a condition where there is none, and drops
    /// exceptions that name no meeting. False, with an error, where it has no meeting at all.
    bool complete(ImportedGroup &group);

    /// All that was met; says at the end what was kept out as private.
    schedule::Problems take();

    const ImportOptions &options() const { return m_options; }

private:
    /// Without its private parts.
    std::string in_message(const schedule::Text &value) const;
    schedule::Text cleaned(const schedule::Text &value, const std::string &group_id);
    void say_what_was_kept_out();
    void close(ImportedGroup &group, const schedule::Text &words);
    void append(schedule::Severity severity, schedule::Finding &&what, int line, std::string &&key);

    const ImportOptions &m_options;
    schedule::Problems m_problems;
    std::size_t m_dates = 0;
    std::size_t m_more = 0;
    Public m_public;
    TakenOut m_taken;
    std::set<std::string> m_ids;
    std::map<std::string, int> m_last_number;  ///< of the ids that were made from one stem
};

/// Lower-case ASCII letters, digits and hyphens, with æ, ø and å as ae, oe and aa; empty where nothing is left.
std::string slug(std::string_view words);

/// The text on one line, without control characters or doubled spaces, at most `most` code points (cut with "…").
std::string one_line(std::string_view text, std::size_t most);

}  // namespace exchange
