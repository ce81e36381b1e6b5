// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/groups.h"
#include "config/centre/problem_codes.h"
#include "config/centre/readers.h"
#include "config/centre/whole.h"
#include "config/toml/problem_codes.h"
#include "config/toml/suggest.h"
#include "schedule/validation.h"

#include <algorithm>
#include <unordered_map>

namespace config {

using schedule::Attendance;
using schedule::Closure;
using schedule::Group;

namespace {

constexpr std::size_t most_groups = 100'000;
constexpr std::size_t most_rhythms = 100;
constexpr std::size_t most_exceptions = 1000;

/// Where each id stands first.
using Ids = std::unordered_map<std::string, int>;

std::string read_id(Table &table)
{
    table.require("id", "id = \"gladsaxe-mandag\"");
    const auto id = table.string("id");
    if (id && !schedule::is_id(*id)) {
        table.error("id", codes::bad_id(*id));
        return {};
    }
    return id.value_or("");
}

/// Keys that people write for `open` and `condition`; TOML takes the Danish letter in quotes.
struct OtherKey {
    std::string_view key;
    enum class Meaning { Closed, Open, Condition } meaning;
};

constexpr OtherKey other_keys[] = {{"lukket", OtherKey::Meaning::Closed},
                                   {"lukket_gruppe", OtherKey::Meaning::Closed},
                                   {"closed", OtherKey::Meaning::Closed},
                                   {"aaben", OtherKey::Meaning::Open},
                                   {"åben", OtherKey::Meaning::Open},
                                   {"betingelse", OtherKey::Meaning::Condition},
                                   {"adgangskrav", OtherKey::Meaning::Condition}};

/// What the other keys say, each of them an error. True where one says that the group is closed, or can't be understood.
bool read_other_keys(Table &table, Group &group)
{
    bool closed = false;
    for (const auto &[key, meaning] : other_keys) {
        // Only what is there is marked as known, so that no slip is mended into one of these.
        if (!table.has(key))
            continue;
        const Node *node = table.find(key);
        const bool is_condition = meaning == OtherKey::Meaning::Condition;
        const bool open = !is_condition && node->kind == Kind::Boolean && node->boolean == (meaning == OtherKey::Meaning::Open);
        closed = closed || !open;
        if (is_condition && group.condition.empty())
            group.condition = table.text(key);
        table.settled(key, open ? codes::open_otherwise(key) : codes::closed_otherwise(key));
    }
    return closed;
}

/// Whether the group is open. One that is closed in the wrong words must not stand there as open, nor keep the whole plan from
/// being shown as it is now: it is closed until the words are put right.
void read_openness(Table &table, Group &group)
{
    const Node *open = table.find("open");
    const bool sound = !open || open->kind == Kind::Boolean;
    if (!sound)
        table.settled("open", codes::unclear_open());
    const bool elsewise = read_other_keys(table, group);
    const Node *condition = table.find("condition");
    const bool readable = !condition || condition->kind == Kind::String || condition->kind == Kind::Table;
    const bool says_closed = open && sound && !open->boolean;
    group.open = sound && !elsewise && !says_closed;
    if (group.open && !group.condition.empty()) {
        group.open = false;
        table.settled("condition", codes::open_with_condition());
    } else if (group.open && schedule::is_for_few(group.for_whom)) {
        group.open = false;
        table.settled("for_whom", codes::open_for_few());
    } else if (says_closed && group.condition.empty() && readable) {
        table.settled("condition", condition ? codes::empty_condition() : codes::missing_condition());
    }
    if (!group.open && group.condition.empty())
        group.condition = group.for_whom.empty() ? schedule::ask_first() : group.for_whom;
}

/// Keys about the place and whom the group is for.
void read_facts(Table &table, Group &group)
{
    table.require("name", "name = \"…\"");
    group.name = read_name(table, "name");
    group.town = table.string("town").value_or("");
    group.venue = table.text("venue");
    group.street = table.string("street").value_or("");
    group.postcode = table.string("postcode").value_or("");
    if (!group.postcode.empty() && !schedule::is_postcode(group.postcode))
        table.error("postcode", codes::bad_postcode(group.postcode));
    group.room = table.text("room");
    group.directions = table.text("directions");
    group.step_free = table.boolean("step_free").value_or(false);
    group.condition = table.text("condition");
    group.for_whom = table.text("for_whom");
    read_openness(table, group);
}

/// Keys about how one takes part and whom one asks.
void read_contact(Table &table, Group &group)
{
    group.attendance = static_cast<Attendance>(table.choice("attendance", {"in-person", "online", "both"}).value_or(0));
    if (group.attendance != Attendance::Online)
        table.require("town", "town = \"Gladsaxe\"");
    group.link = web_address(table, "link");
    if (group.attendance != Attendance::InPerson && !table.has("link"))
        table.warning("link", codes::missing_link());
    group.phone = phone_number(table, "phone");
    group.email = table.string("email").value_or("");
    if (!group.email.empty() && !is_mail_address(group.email))
        table.error("email", codes::bad_email(group.email));
    group.contact = table.text("contact");
    group.language = table.string("language").value_or("da");
    if (!is_language_tag(group.language))
        table.error("language", codes::bad_language(group.language));
    group.notes = table.text("notes");
}

void read_cancelled(Table table, Group &group)
{
    table.require("date", "date = 2026-11-24");
    const auto date = table.date("date");
    const auto at = table.time("at");
    schedule::Text reason = table.text("reason");
    table.finish();
    if (date)
        group.cancelled.push_back({*date, at, std::move(reason)});
}

void read_moved(Table table, Group &group)
{
    table.require("date", "date = 2026-12-10");
    const auto date = table.date("date");
    schedule::MovedMeeting moved;
    moved.at = table.time("at");
    const auto to = table.date("to");
    moved.time = table.span("time");
    moved.place = table.text("place");
    moved.reason = table.text("reason");
    if (!table.has("to") && !table.has("time") && !table.has("place"))
        table.report().error(codes::moved_nowhere(), table.at(), table.path("to"));
    table.finish();
    if (date) {
        moved.date = *date;
        moved.to = to.value_or(*date);
        group.moved.push_back(std::move(moved));
    }
}

void read_added(Table table, Group &group)
{
    table.require("date", "date = 2026-12-13");
    table.require("time", "time = \"19.00-20.30\"");
    const auto date = table.date("date");
    const auto time = table.span("time");
    schedule::Text reason = table.text("reason");
    table.finish();
    if (date && time)
        group.added.push_back({*date, *time, std::move(reason)});
}

void check_known_groups(Table &table, const Closure &closure, const Ids &ids, int &suggestions)
{
    for (std::size_t i = 0; i < closure.groups.size() && !table.report().full(); ++i) {
        const std::string &id = closure.groups[i];
        if (ids.contains(id))
            continue;
        std::string_view meant;
        // Each suggestion looks at every id, so a file full of nonsense gets only the first few.
        if (--suggestions >= 0) {
            std::vector<std::string_view> known;
            for (const auto &[name, line] : ids)
                known.push_back(name);
            std::ranges::sort(known);
            meant = nearest(id, known);
        }
        table.item_error("groups", i, meant.empty() ? codes::unknown_group(id) : codes::misspelt_group(id, meant));
    }
}

Closure read_closure(Table &table, const Ids &ids, int &suggestions)
{
    Closure closure;
    table.require("from", "from = 2026-12-24");
    table.require("to", "to = 2027-01-01");
    table.require("reason", "reason = \"Juleferie\"");
    const auto from = table.date("from");
    const auto to = table.date("to");
    check_range(table, from, to, "to");
    closure.from = from.value_or(schedule::local_days());
    closure.to = to.value_or(closure.from);
    closure.reason = table.text("reason");
    if (table.has("groups"))
        table.require("groups", "groups = [\"gladsaxe-mandag\"]");
    closure.groups = table.strings("groups");
    check_known_groups(table, closure, ids, suggestions);
    table.finish();
    return closure;
}

}  // namespace

Group read_group(Table &table, schedule::Work &work)
{
    const std::size_t errors = table.report().errors();
    Group group;
    group.id = read_id(table);
    read_facts(table, group);
    read_contact(table, group);
    group.from = table.date("from");
    group.until = table.date("until");
    check_range(table, group.from, group.until, "until");
    read_policies(table, group);
    for (Table &rhythm : table.tables("rhythm", most_rhythms)) {
        if (auto read = read_rhythm(rhythm, work))
            group.rhythms.push_back(std::move(*read));
    }
    for (Table &cancelled : table.tables("cancelled", most_exceptions))
        read_cancelled(cancelled, group);
    for (Table &moved : table.tables("moved", most_exceptions))
        read_moved(moved, group);
    for (Table &added : table.tables("added", most_exceptions))
        read_added(added, group);
    if (!table.has("rhythm") && !table.has("added"))
        table.report().error(codes::group_without_meetings(), table.at(), table.path("rhythm"));
    table.finish();
    if (table.report().errors() == errors)
        check_exceptions(table, group);
    return group;
}

schedule::Plan read_plan(Table &table)
{
    schedule::Plan plan;
    if (!table.has("group"))
        table.report().error(codes::missing_groups(), table.at(), "group");
    std::vector<Table> groups = table.tables("group", most_groups);
    Ids ids;
    schedule::Work work;
    plan.groups.reserve(groups.size());
    for (Table &source : groups) {
        if (table.report().full())
            break;
        Group group = read_group(source, work);
        if (!group.id.empty()) {
            const auto [first, is_new] = ids.emplace(group.id, source.at("id").line);
            if (!is_new)
                source.error("id", codes::duplicate_id(group.id, first->second));
        }
        plan.groups.push_back(std::move(group));
    }
    int suggestions = 50;
    for (Table &closure : table.tables("closure", most_exceptions))
        plan.closures.push_back(read_closure(closure, ids, suggestions));
    read_days_off(table, plan);
    table.finish();
    if (table.report().errors() == 0) {
        for (std::size_t i = 0; i < groups.size(); ++i)
            check_added(groups[i], plan, plan.groups[i]);
    }
    return plan;
}

Read<schedule::Plan> read_groups(const std::filesystem::path &file)
{
    return parse_groups(read_text(file, file.string()), file.string());
}

Read<schedule::Plan> parse_groups(tl::expected<std::string, schedule::Problem> toml, const std::string &named)
{
    auto whole = std::move(toml).and_then(
        [&](std::string &&text) { return check_whole(text, named).map([&] { return std::move(text); }); });
    return read_toml<schedule::Plan>(std::move(whole), named, read_plan);
}

}  // namespace config
