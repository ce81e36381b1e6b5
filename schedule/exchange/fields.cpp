// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fields.h"

#include "exchange/problem_codes.h"
#include "exchange/spoken.h"
#include "schedule/validation.h"

#include <algorithm>
#include <array>
#include <variant>

namespace exchange {

using schedule::Attendance;
using schedule::Group;
using schedule::OnDayOff;
using schedule::Text;

namespace {

using Date = std::optional<schedule::local_days>;
/// Where a field lives in a group; its type says how its value is written.
using Member =
    std::variant<Text Group::*, std::string Group::*, bool Group::*, Attendance Group::*, OnDayOff Group::*, Date Group::*,
                 std::vector<schedule::Rhythm> Group::*, std::vector<schedule::CancelledMeeting> Group::*,
                 std::vector<schedule::MovedMeeting> Group::*, std::vector<schedule::AddedMeeting> Group::*>;

struct Row {
    std::string_view key;
    Member member;
};

/// In the order of Field.
const std::array<Row, field_count> &rows()
{
    static const std::array<Row, field_count> table = {{
        {"name", &Group::name},
        {"town", &Group::town},
        {"venue", &Group::venue},
        {"street", &Group::street},
        {"postcode", &Group::postcode},
        {"room", &Group::room},
        {"directions", &Group::directions},
        {"step_free", &Group::step_free},
        {"open", &Group::open},
        {"condition", &Group::condition},
        {"for_whom", &Group::for_whom},
        {"attendance", &Group::attendance},
        {"link", &Group::link},
        {"phone", &Group::phone},
        {"email", &Group::email},
        {"contact", &Group::contact},
        {"language", &Group::language},
        {"notes", &Group::notes},
        {"from", &Group::from},
        {"until", &Group::until},
        {"holidays", &Group::holidays},
        {"school_holidays", &Group::school_holidays},
        {"rhythm", &Group::rhythms},
        {"cancelled", &Group::cancelled},
        {"moved", &Group::moved},
        {"added", &Group::added},
    }};
    return table;
}

const Row &row_of(Field field)
{
    return rows()[static_cast<std::size_t>(field)];
}

constexpr std::string_view attendance_names[] = {"in-person", "online", "both"};
constexpr std::string_view policy_names[] = {"meet", "skip", "ask"};

/// The index of the word, in English or Danish.
std::optional<int> choice(std::string_view text, std::initializer_list<std::pair<std::string_view, int>> words)
{
    const std::string word = simplified(text);
    const auto found = std::ranges::find(words, word, &std::pair<std::string_view, int>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

struct Write {
    const Group &group;

    Text operator()(Text Group::*member) const { return group.*member; }
    Text operator()(std::string Group::*member) const { return {group.*member}; }
    Text operator()(bool Group::*member) const { return {group.*member ? "true" : "false"}; }
    Text operator()(Attendance Group::*member) const { return {std::string(attendance_names[static_cast<int>(group.*member)])}; }
    Text operator()(OnDayOff Group::*member) const { return {std::string(policy_names[static_cast<int>(group.*member)])}; }
    Text operator()(Date Group::*member) const { return group.*member ? Text(schedule::to_iso(*(group.*member))) : Text(); }
    template<typename Item>
    Text operator()(std::vector<Item> Group::*) const
    {
        return {};
    }
};

struct Read {
    Group &group;
    Field field;
    const Text &value;
    std::string_view plain = value.in("da");

    using Wrong = std::optional<schedule::Finding>;

    Wrong operator()(Text Group::*member) const
    {
        group.*member = value;
        return std::nullopt;
    }

    Wrong operator()(std::string Group::*member) const
    {
        if (field == Field::Postcode && !schedule::is_postcode(plain))
            return codes::not_a_postcode();
        if (field == Field::Link && !schedule::is_web_address(plain))
            return codes::not_a_web_address();
        if (field == Field::Phone && !schedule::is_phone(plain))
            return codes::not_a_phone_number();
        if (field == Field::Email && !schedule::is_mail_address(plain))
            return codes::not_a_mail_address();
        if (field == Field::Language && !schedule::is_language_tag(plain))
            return codes::not_a_language();
        group.*member = plain;
        return std::nullopt;
    }

    Wrong operator()(bool Group::*member) const
    {
        auto yes = spoken_yes_no(plain);
        if (!yes && field == Field::Open) {
            if (const auto open = choice(plain, {{"åben", 1}, {"åbent", 1}, {"open", 1}, {"lukket", 0}, {"closed", 0}}))
                yes = *open == 1;
        }
        if (!yes)
            return codes::not_yes_or_no();
        group.*member = *yes;
        return std::nullopt;
    }

    Wrong operator()(Attendance Group::*member) const
    {
        const auto chosen = choice(plain, {{"in-person", 0},
                                           {"in_person", 0},
                                           {"fysisk", 0},
                                           {"fremmøde", 0},
                                           {"online", 1},
                                           {"both", 2},
                                           {"hybrid", 2},
                                           {"begge", 2},
                                           {"begge dele", 2}});
        if (!chosen)
            return codes::not_a_way_to_take_part();
        group.*member = static_cast<Attendance>(*chosen);
        return std::nullopt;
    }

    Wrong operator()(OnDayOff Group::*member) const
    {
        const auto chosen = choice(plain, {{"meet", 0},
                                           {"mødes", 0},
                                           {"holdes", 0},
                                           {"skip", 1},
                                           {"fri", 1},
                                           {"lukket", 1},
                                           {"ask", 2},
                                           {"spørg", 2},
                                           {"ring", 2},
                                           {"ring og hør", 2}});
        if (!chosen)
            return codes::not_a_policy();
        group.*member = static_cast<OnDayOff>(*chosen);
        return std::nullopt;
    }

    Wrong operator()(Date Group::*member) const
    {
        const auto date = spoken_date(plain);
        if (!date)
            return codes::not_a_date();
        group.*member = date;
        return std::nullopt;
    }

    template<typename Item>
    Wrong operator()(std::vector<Item> Group::*) const
    {
        return codes::not_one_value();
    }
};

}  // namespace

std::string_view key_of(Field field)
{
    return row_of(field).key;
}

std::optional<Field> field_of(std::string_view key)
{
    const auto found = std::ranges::find(rows(), key, &Row::key);
    return found == rows().end() ? std::nullopt : std::optional(static_cast<Field>(found - rows().begin()));
}

bool is_words(Field field)
{
    return std::holds_alternative<Text Group::*>(row_of(field).member);
}

bool is_contact(Field field)
{
    return field == Field::Phone || field == Field::Email || field == Field::Contact;
}

Text value_of(const Group &group, Field field)
{
    return std::visit(Write{group}, row_of(field).member);
}

std::optional<schedule::Finding> set_value(Group &group, Field field, const Text &value)
{
    if (value.empty()) {
        copy_field(group, Group(), field);
        return std::nullopt;
    }
    return std::visit(Read{group, field, value}, row_of(field).member);
}

void copy_field(Group &to, const Group &from, Field field)
{
    std::visit([&](auto member) { to.*member = from.*member; }, row_of(field).member);
}

bool same_field(const Group &a, const Group &b, Field field)
{
    return std::visit([&](auto member) { return a.*member == b.*member; }, row_of(field).member);
}

std::vector<std::string_view> differing_keys(const Group &a, const Group &b)
{
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < field_count; ++i) {
        if (!same_field(a, b, static_cast<Field>(i)))
            keys.push_back(key_of(static_cast<Field>(i)));
    }
    return keys;
}

}  // namespace exchange
