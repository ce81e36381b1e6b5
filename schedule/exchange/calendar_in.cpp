// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/event_words.h"
#include "exchange/event_writer.h"
#include "exchange/fields.h"
#include "exchange/import_builder.h"
#include "exchange/places.h"
#include "exchange/problem_codes.h"
#include "exchange/series_times.h"
#include "exchange/spoken.h"
#include "schedule/planned.h"
#include "schedule/validation.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace exchange {

using schedule::Group;
using schedule::Text;

namespace {

/// The id inside a UID of our own export.
std::string id_of_uid(std::string_view uid)
{
    const auto host = uid.rfind('@');
    if (host == std::string_view::npos || uid.substr(host + 1) != uid_host)
        return {};
    const std::string_view id = uid.substr(0, std::min(uid.find('.'), host));
    return schedule::is_id(id) ? std::string(id) : std::string();
}

/// Six digits that differ from one UID to the next (FNV-1a), so that an id stays what it is whatever else a calendar holds.
std::string mark_of(std::string_view uid)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : uid)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    char text[16];
    std::snprintf(text, sizeof text, "%06x", static_cast<unsigned>(hash % 0x1000000U));
    return text;
}

/// A UID in messages: never one that is, or holds, somebody's mail address or number.
std::string key_of_uid(std::string_view uid, const ImportBuilder &builder)
{
    std::string id = id_of_uid(uid);
    if (!id.empty())
        return id;
    return builder.shown(uid) == uid ? one_line(uid, 60) : "uid-" + mark_of(uid);
}

/// The event that speaks for a series.
const ical::Event *face_of(const ical::Series &series)
{
    if (series.master)
        return &*series.master;
    for (const ical::Override &change : series.overrides) {
        if (change.event)
            return &*change.event;
    }
    return nullptr;
}

std::string_view property(const ical::Event &event, std::string_view name)
{
    const auto found = std::ranges::find(event.properties, name, &ical::Property::name);
    return found == event.properties.end() ? std::string_view() : std::string_view(found->value);
}

/// The facts of our own export, in each language.
void put_own_facts(ImportBuilder &builder, ImportedGroup &group, const ical::Event &event)
{
    std::map<Field, std::map<std::string, std::string, std::less<>>> facts;
    for (const ical::Property &property : event.properties) {
        if (!property.name.starts_with(own_prefix))
            continue;
        std::string key = simplified(std::string_view(property.name).substr(own_prefix.size()));
        std::ranges::replace(key, '-', '_');
        std::string language;
        if (!field_of(key) && key.find('_') != std::string::npos) {
            language = key.substr(key.rfind('_') + 1);
            key.resize(key.rfind('_'));
        }
        const auto field = field_of(key);
        if (field && *field < first_of_many)
            facts[*field][language] = property.value;
    }
    for (auto &[field, words] : facts)
        builder.put(group, field, Text(std::move(words)));
}

void forget(ImportedGroup &group, Field field)
{
    copy_field(group.group, Group(), field);
    group.told.reset(static_cast<std::size_t>(field));
}

void put_place(ImportBuilder &builder, ImportedGroup &group, const ical::Event &event)
{
    const std::string location = one_line(event.location, 500);
    if (location.empty() || (group.tells(Field::Town) && place_text(group.group) == location))
        return;
    // Where one meeting is held is not where the group is.
    const Text elsewhere = own_words(event, own_place);
    if (std::ranges::any_of(elsewhere.by_language(), [&](const auto &words) { return one_line(words.second, 500) == location; }))
        return;
    // Somebody wrote another place into an event of ours.
    for (const Field field : {Field::Town, Field::Venue, Field::Street, Field::Postcode, Field::Room, Field::Directions})
        forget(group, field);
    const std::string here = without_online_places(event.location);
    if (here.empty())
        return;
    if (is_room(here)) {
        builder.put(group, Field::Room, Text(here));
        return;
    }
    const Place place = place_of(here);
    builder.put(group, Field::Venue, Text(place.venue));
    builder.put(group, Field::Street, Text(place.street));
    builder.put(group, Field::Postcode, Text(place.postcode));
    builder.put(group, Field::Town, Text(place.town));
}

/// How one joins from afar: the link and whether there is a room as well.
void put_link(ImportBuilder &builder, ImportedGroup &group, const ical::Event &event)
{
    std::string link;
    for (const std::string_view name :
         {"CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK"}) {
        if (link.empty())
            link = first_link(property(event, name));
    }
    const std::string here = without_online_places(event.location);
    const bool online_place = here != trimmed(event.location);
    if (link.empty())
        link = first_link(event.location);
    if (link.empty() && (online_place || event.location.empty()))
        link = first_link(event.url);
    if (link.empty() && online_place)
        link = first_link(event.description);
    if (link.empty() && !online_place)
        return;
    builder.put(group, Field::Link, Text(link));
    builder.put(group, Field::Attendance, Text(here.empty() ? "online" : "both"));
}

/// Whether a title is the group's name, or what our own export puts before it where one meeting is changed.
bool says_name(std::string_view summary, const Text &name)
{
    for (const std::string_view word : {std::string_view(), cancelled_word, moved_word}) {
        if (summary.starts_with(word) && one_line(summary.substr(word.size()), 120) == name.in("da"))
            return true;
    }
    return false;
}

void put_facts(ImportBuilder &builder, ImportedGroup &group, const ical::Event &event)
{
    const bool ours = !property(event, std::string(own_prefix) + "ID").empty();
    put_own_facts(builder, group, event);
    if (!event.summary.empty() && !says_name(event.summary, group.group.name))
        builder.put(group, Field::Name, Text(title_of(event)));
    put_place(builder, group, event);
    if (ours)
        return;
    put_link(builder, group, event);
    builder.put(group, Field::Notes, Text(without_html(event.description)));
    builder.put(group, Field::Contact, Text(std::string(property(event, "CONTACT"))));
}

/// A time is needed only where a group has several meetings that day.
void simplify_exceptions(Group &group)
{
    const auto alone = [&group](schedule::local_days date) { return planned(group, date, date).size() == 1; };
    for (schedule::MovedMeeting &moved : group.moved) {
        if (alone(moved.date))
            moved.at.reset();
    }
    for (schedule::CancelledMeeting &cancelled : group.cancelled) {
        const bool target = std::ranges::any_of(group.moved, [&](const auto &moved) { return moved.to == cancelled.date; });
        if (alone(cancelled.date) && !target)
            cancelled.at.reset();
    }
}

/// Makes groups of the series of one calendar.
class Gather {
public:
    Gather(const ical::Calendar &calendar, const ImportOptions &options, const schedule::Zone &danish)
        : m_calendar(calendar), m_builder(options), m_times(m_builder, danish)
    {
    }

    Import groups()
    {
        for (std::size_t i = 0; i < m_calendar.series.size(); ++i)
            m_by_uid.emplace(m_calendar.series[i].uid, i);
        // Ids that we gave are taken before any is made up.
        for (const ical::Series &series : m_calendar.series)
            m_builder.take_id(id_of_uid(series.uid));
        for (std::size_t i = 0; i < m_calendar.series.size(); ++i)
            take(i);
        std::vector<ImportedGroup> groups;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            ImportedGroup &group = m_groups[i];
            if (group.group.rhythms.empty() && group.group.added.empty() && m_reported.contains(i))
                continue;
            if (groups.size() == most_groups) {
                m_builder.error(codes::too_many_groups_in_file(most_groups), group.line, {});
                break;
            }
            m_builder.cap_exceptions(group);
            if (group.group.rhythms.size() <= most_rhythms)
                simplify_exceptions(group.group);
            if (m_builder.complete(group))
                groups.push_back(std::move(group));
        }
        return {std::move(groups), m_builder.take(), std::move(m_changes)};
    }

private:
    /// Why a series is no meeting of a group; nothing where it is one.
    static std::optional<schedule::Finding> unfit(const ical::Event &event, const std::vector<schedule::Rule> &rules)
    {
        const std::string secrecy = simplified(property(event, "CLASS"));
        if (secrecy == "private" || secrecy == "confidential")
            return codes::private_event(secrecy);
        if (event.all_day())
            return codes::all_day_event();
        // A date whose title alone says that it is cancelled is shown as cancelled.
        if (event.status == ical::Status::Cancelled && !(event.cancelled_in_title && rules.empty()))
            return codes::cancelled_event();
        return std::nullopt;
    }

    void take(std::size_t index)
    {
        const ical::Series &series = m_calendar.series[index];
        const ical::Event *face = face_of(series);
        if (!face)
            return;
        const bool added = !property(*face, own_added).empty();
        if (const auto why = unfit(*face, series.rules); why && !(added && why->code == codes::cancelled_event)) {
            const bool cancelled = why->code == codes::cancelled_event;
            if (!cancelled || series.master)
                m_builder.warning(*why, face->line, key_of_uid(series.uid, m_builder));
            if (cancelled)
                note_changes(series, *face);
            return;
        }
        if (!series.master)
            return note_changes(series, *face);
        ImportedGroup &group = group_of(index, *face);
        if (!m_times.add(series, group))
            m_reported.insert(static_cast<std::size_t>(&group - m_groups.data()));
    }

    /// What can't make a group may change one that the plan has.
    void note_changes(const ical::Series &series, const ical::Event &face)
    {
        ImportedChange about;
        about.key = key_of_uid(series.uid, m_builder);
        for (const std::string &uid : {series.uid, std::string(property(face, "RELATED-TO"))}) {
            const std::string id = id_of_uid(uid);
            if (!id.empty())
                about.ids.push_back(id);
            else if (!uid.empty())
                about.marks.push_back(mark_of(uid));
        }
        if (!m_builder.take_dates(series.overrides.size() + series.extra.size() + 1, face.line, about.key))
            return;
        if (!series.master) {
            for (const ical::Override &change : series.overrides)
                note_change(change, about);
            return;
        }
        about.said = true;
        about.cancelled = true;
        about.line = face.line;
        if (!series.rules.empty()) {
            about.whole = true;
            about.date = m_builder.options().today;
            m_changes.push_back(std::move(about));
            return;
        }
        note_change({face.start, false, face}, about);
        for (const ical::RDate &extra : series.extra) {
            ical::Event event = face;
            event.start = extra.start;
            event.length = extra.length.value_or(face.length);
            note_change({extra.start, false, std::move(event)}, about);
        }
    }

    void note_change(const ical::Override &override, ImportedChange change)
    {
        constexpr std::size_t most_changes = 5000;
        if (m_changes.size() == most_changes) {
            if (!std::exchange(m_too_many_changes, true))
                m_builder.error(codes::too_many_changes(most_changes), change.line, change.key);
            return;
        }
        // What is wrong with one that can't be read has been said.
        const auto instance = m_times.slot_of(override.instance, {});
        if (!override.event || !instance)
            return;
        const ical::Event &event = *override.event;
        const auto now = event.all_day() ? std::nullopt : m_times.slot_of(event.start, event.length);
        change.line = event.line;
        change.cancelled = event.status == ical::Status::Cancelled;
        const bool whole_day = override.instance.kind == ical::DateTime::Kind::Date;
        change.date = whole_day ? override.instance.date() : instance->date;
        if (!whole_day)
            change.at = instance->time.start;
        if (override.and_future) {
            m_builder.error(codes::change_from_a_day_on(change.date), event.line, change.key);
            return;
        }
        if (!now && !change.cancelled) {
            m_builder.error(codes::unplaced_occurrence(), event.line, change.key);
            return;
        }
        change.to = now ? now->date : change.date;
        // A cancellation need not say how long the meeting would have been.
        if (now && event.length != ical::Duration())
            change.time = now->time;
        else if (now && !whole_day)
            change.time = schedule::TimeSpan{now->time.start, now->time.start};
        const Text place = own_words(event, own_place);
        change.place = m_builder.words(place.empty() ? Text(one_line(event.location, 200)) : place);
        const Text reason = own_words(event, own_reason);
        change.reason = m_builder.words(reason.empty() ? Text(description_of(event)) : reason);
        change.title = m_builder.words(Text(one_line(event.summary, 120))).in("da");
        m_changes.push_back(std::move(change));
    }

    /// The series that a series is about: the one that it is related to, over a few steps at most.
    std::size_t root_of(std::size_t index) const
    {
        for (int step = 0; step < 10; ++step) {
            const ical::Event *face = face_of(m_calendar.series[index]);
            const auto related = face ? m_by_uid.find(std::string(property(*face, "RELATED-TO"))) : m_by_uid.end();
            if (related == m_by_uid.end() || related->second == index)
                break;
            index = related->second;
        }
        return index;
    }

    ImportedGroup &group_of(std::size_t index, const ical::Event &face)
    {
        const ical::Series &series = m_calendar.series[index];
        std::string key = id_of_uid(series.uid);
        const std::size_t root = root_of(index);
        if (key.empty())
            key = '@' + std::to_string(root);
        const auto [known, is_new] = m_places.emplace(key, m_groups.size());
        if (is_new) {
            const ical::Series &first = m_calendar.series[root];
            ImportedGroup group;
            group.line = face.line;
            group.key = key_of_uid(series.uid, m_builder);
            group.group.id = id_of_uid(series.uid);
            if (group.group.id.empty()) {
                const ical::Event *words = face_of(first);
                constexpr std::size_t longest_stem = 40;
                const std::string name = slug(words ? m_builder.shown(title_of(*words)) : std::string()).substr(0, longest_stem);
                group.group.id = m_builder.new_id((name.empty() ? "gruppe" : name) + '-' + mark_of(first.uid));
            }
            m_groups.push_back(std::move(group));
        }
        ImportedGroup &group = m_groups[known->second];
        // The facts are those of the first event; one that was gathered before it has spoken for it so far.
        if (is_new || root == index || !property(face, std::string(own_prefix) + "ID").empty())
            put_facts(m_builder, group, face);
        return group;
    }

    const ical::Calendar &m_calendar;
    ImportBuilder m_builder;
    SeriesTimes m_times;
    std::unordered_map<std::string, std::size_t> m_by_uid;
    std::unordered_map<std::string, std::size_t> m_places;  ///< index in m_groups by our id, or by the root series
    std::vector<ImportedGroup> m_groups;
    std::vector<ImportedChange> m_changes;
    bool m_too_many_changes = false;             ///< which has been said
    std::unordered_set<std::size_t> m_reported;  ///< groups of which a series could not be taken, and why was said
};

}  // namespace

Import from_calendar(const ical::Calendar &calendar, const ImportOptions &options, const schedule::Zone &danish)
{
    return Gather(calendar, options, danish).groups();
}

}  // namespace exchange
