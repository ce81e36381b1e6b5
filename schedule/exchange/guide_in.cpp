// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fields.h"
#include "exchange/guide.h"
#include "exchange/guide_row.h"
#include "exchange/import_builder.h"
#include "exchange/problem_codes.h"
#include "exchange/series_times.h"
#include "exchange/spoken.h"
#include "schedule/validation.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using schedule::Rhythm;
using schedule::TimeSpan;

namespace {

/// What a file of a few bytes a value could hold, and how much memory its values would take, is bounded before they are read.
constexpr std::ptrdiff_t most_values = 1'000'000;
constexpr std::ptrdiff_t most_containers = 200'000;
constexpr int most_meetings = 20'000;
constexpr schedule::minutes one_hour(60);
constexpr schedule::minutes whole_day(24 * 60);

std::string key_of_row(int index)
{
    return '[' + std::to_string(index) + ']';
}

/// `abc-2` without its number.
std::string without_number(std::string slug)
{
    const auto hyphen = slug.rfind('-');
    const bool numbered = hyphen != std::string::npos && hyphen > 0 && hyphen + 1 < slug.size() &&
                          slug.find_first_not_of("0123456789", hyphen + 1) == std::string::npos;
    return numbered ? slug.substr(0, hyphen) : slug;
}

/// The line of a place in the text, from 1.
int line_at(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

bool same_but_for_rhythms(const schedule::Group &a, const schedule::Group &b)
{
    for (std::size_t i = 0; i < field_count; ++i) {
        if (const auto field = static_cast<Field>(i); field != Field::Rhythms && !same_field(a, b, field))
            return false;
    }
    return true;
}

/// Makes groups of the rows of one file.
class GuideGather {
public:
    GuideGather(const ImportOptions &options, const schedule::Zone &danish)
        : m_builder(options), m_times(m_builder, danish), m_danish(danish)
    {
    }

    Import read(const QJsonArray &rows)
    {
        take_own(rows);
        for (int i = 0; i < rows.size(); ++i) {
            if (i == most_meetings) {
                m_builder.error(codes::too_many_guide_meetings(most_meetings), 0, key_of_row(i));
                break;
            }
            if (!rows[i].isObject()) {
                m_builder.error(codes::no_guide_meeting(), 0, key_of_row(i));
                continue;
            }
            const QJsonObject object = rows[i].toObject();
            const std::string own_id = own(object).value(QStringLiteral("id")).toString().toStdString();
            if (own_id.empty() || !m_own_ids.contains(own_id))
                take(object, i);
        }
        for (Draft &draft : m_drafts) {
            if (draft.group.group.rhythms.empty())
                continue;
            if (m_groups.size() == most_groups) {
                m_builder.error(codes::too_many_groups_in_file(most_groups), 0, draft.group.key);
                break;
            }
            give_id(draft);
            if (m_builder.complete(draft.group))
                m_groups.push_back(std::move(draft.group));
        }
        say_what_was_left_out();
        return {std::move(m_groups), m_builder.take()};
    }

private:
    /// A group that is made of rows of the specification's keys.
    struct Draft {
        ImportedGroup group;
        std::string slug;
        bool numbered = false;  ///< it is made of rows whose slugs differ in their number
    };

    static QJsonObject own(const QJsonObject &row)
    {
        return row.value(QLatin1String(guide_key.data(), static_cast<qsizetype>(guide_key.size()))).toObject();
    }

    /// Groups of our own export: all of their lines as one calendar.
    void take_own(const QJsonArray &rows)
    {
        std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
        int line = 3;
        std::map<int, int> first_lines;  // the row by the first of its lines
        for (int i = 0; i < rows.size(); ++i) {
            const QJsonArray lines = own(rows[i].toObject()).value(QStringLiteral("lines")).toArray();
            if (!lines.isEmpty())
                first_lines.emplace(line, i);
            for (const QJsonValue &value : lines) {
                text += schedule::without_control_characters(value.toString().toStdString()) + "\r\n";
                ++line;
            }
        }
        if (first_lines.empty())
            return;
        text += "END:VCALENDAR\r\n";
        const auto in_row = [&](int at) {
            const auto row = first_lines.upper_bound(at);
            return row == first_lines.begin() ? std::string() : key_of_row(std::prev(row)->second);
        };
        ical::Reading reading = ical::read_calendar(text, m_builder.options().file, m_danish);
        Import import;
        if (reading.calendar)
            import = from_calendar(*reading.calendar, m_builder.options(), m_danish);
        for (schedule::Problems *problems : {&reading.problems, &import.problems}) {
            for (schedule::Problem &problem : *problems) {
                problem.key = problem.line > 0 ? in_row(problem.line) : problem.key;
                problem.line = 0;
                problem.column = 0;
            }
            m_builder.add(std::move(*problems));
        }
        for (ImportedGroup &group : import.groups.value_or(std::vector<ImportedGroup>())) {
            group.key = in_row(group.line);
            group.line = 0;
            m_own_ids.insert(group.group.id);
            m_builder.take_id(group.group.id);
            m_groups.push_back(std::move(group));
        }
    }

    void take(const QJsonObject &object, int index)
    {
        const GuideRow row(object);
        const std::string key = key_of_row(index);
        note_keys(object);
        const GuideTypes types = row.types();
        m_odd_types += types.odd > 0 ? 1 : 0;
        if (types.codes.contains("TC") && row.text("conference_url").empty() && row.text("conference_phone").empty()) {
            m_builder.warning(codes::closed_for_now(), 0, key);
            return;
        }
        if (simplified(row.text("attendance_option")) == "inactive") {
            m_builder.warning(codes::inactive(), 0, key);
            return;
        }
        const auto time = time_of(row, key);
        if (!time)
            return;
        ImportedGroup facts;
        facts.key = key;
        put_guide_facts(m_builder, facts, row);
        const auto days = days_of(row, key);
        if (!days)
            return;
        Draft &draft = draft_of(row, std::move(facts));
        add_rhythm(draft, row, *days, *time, key);
    }

    std::optional<TimeSpan> time_of(const GuideRow &row, const std::string &key)
    {
        const std::string begins = row.text("time");
        const auto start = spoken_time(begins);
        if (!start || *start == whole_day) {
            m_builder.error(begins.empty() ? codes::missing_time() : codes::not_a_time(begins), 0, key + ".time");
            return std::nullopt;
        }
        const std::string ends = row.text("end_time");
        const auto end = spoken_time(ends);
        if (!ends.empty() && !end)
            m_builder.warning(codes::not_an_end(ends), 0, key + ".end_time");
        const auto span = span_of(*start, end.value_or(std::min(*start + one_hour, whole_day)));
        if (!span)
            m_builder.error(codes::meeting_over_midnight(), 0, key + ".end_time");
        return span;
    }

    std::optional<schedule::Weekdays> days_of(const GuideRow &row, const std::string &key)
    {
        const auto days = row.days();
        if (!days) {
            m_builder.error(codes::not_a_day(), 0, key + ".day");
            return std::nullopt;
        }
        if (days->empty()) {
            m_builder.warning(codes::by_appointment(), 0, key + ".day");
            return std::nullopt;
        }
        schedule::Weekdays set;
        for (const schedule::weekday day : *days)
            set.insert(day);
        return set;
    }

    /// The group that a row is of: that of another row which says the same under the same slug, a number behind it apart.
    Draft &draft_of(const GuideRow &row, ImportedGroup facts)
    {
        std::string slug_of_row = slug(row.text("slug"));
        if (slug_of_row.empty())
            slug_of_row = slug(facts.group.name.in("da"));
        const std::string stem = without_number(slug_of_row);
        const auto [first, last] = m_by_stem.equal_range(stem);
        for (auto place = first; place != last; ++place) {
            Draft &known = m_drafts[place->second];
            if (same_but_for_rhythms(known.group.group, facts.group)) {
                known.numbered = known.numbered || known.slug != slug_of_row;
                return known;
            }
        }
        // A slug that is used for many different meetings gives a new group each time, but is not searched for ever.
        constexpr std::size_t most_of_one_stem = 50;
        if (m_by_stem.count(stem) < most_of_one_stem)
            m_by_stem.emplace(stem, m_drafts.size());
        m_drafts.push_back({std::move(facts), slug_of_row});
        return m_drafts.back();
    }

    void give_id(Draft &draft)
    {
        const std::string stem = without_number(draft.slug);
        const std::string &wanted = draft.numbered && !m_builder.is_taken(stem) ? stem : draft.slug;
        draft.group.group.id = m_builder.new_id(wanted);
        if (draft.group.group.id != wanted && !wanted.empty())
            m_builder.warning(codes::taken_slug(wanted, draft.group.group.id), 0, draft.group.key + ".slug");
    }

    void add_rhythm(Draft &draft, const GuideRow &row, const schedule::Weekdays &days, const TimeSpan &time,
                    const std::string &key)
    {
        std::vector<Rhythm> &rhythms = draft.group.group.rhythms;
        const std::string zone_name = row.text("timezone");
        constexpr std::size_t more_than_enough = 101;
        if (rhythms.size() >= more_than_enough)
            return;
        if (zone_name.empty() || zone_name == m_danish.name()) {
            const Rhythm rhythm{schedule::EveryWeeks{days, 1}, time, {}, {}};
            if (std::ranges::find(rhythms, rhythm) != rhythms.end()) {
                m_builder.warning(codes::meeting_twice(), 0, key);
                return;
            }
            rhythms.push_back(rhythm);
            draft.group.told.set(static_cast<std::size_t>(Field::Rhythms));
            return;
        }
        const auto zone = zone_of(zone_name);
        if (!zone) {
            m_builder.error(codes::no_such_zone(zone_name), 0, key + ".timezone");
            return;
        }
        const std::bitset<field_count> told = draft.group.told;
        m_times.add(series_of(zone, days, time, key), draft.group);
        // The row says nothing of exceptions.
        draft.group.told = told;
        draft.group.told.set(static_cast<std::size_t>(Field::Rhythms));
    }

    /// A weekly meeting of another zone as the calendar that it would be.
    ical::Series series_of(std::shared_ptr<const schedule::Zone> zone, const schedule::Weekdays &days, const TimeSpan &time,
                           const std::string &key)
    {
        schedule::local_days start = m_builder.options().today;
        while (!days.contains(schedule::weekday(start)))
            start += std::chrono::days(1);
        ical::Event event;
        event.start.kind = ical::DateTime::Kind::Zoned;
        event.start.wall = start + time.start;
        event.start.zone = std::move(zone);
        event.length.exact = time.end - time.start;
        schedule::Recurrence weekly;
        for (const schedule::weekday day : days.list())
            weekly.by_day.push_back({day, 0});
        ical::Series series;
        series.uid = key;
        series.master = std::move(event);
        schedule::Work work;
        if (auto rule = schedule::Rule::make(std::move(weekly), start, work))
            series.rules.push_back(std::move(*rule));
        return series;
    }

    std::shared_ptr<const schedule::Zone> zone_of(const std::string &name)
    {
        constexpr std::size_t most_zones = 100;
        if (const auto known = m_zones.find(name); known != m_zones.end())
            return known->second;
        if (m_zones.size() >= most_zones)
            return nullptr;
        auto zone = schedule::Zone::load(name);
        return m_zones[name] = zone ? std::make_shared<const schedule::Zone>(std::move(*zone)) : nullptr;
    }

    void note_keys(const QJsonObject &object)
    {
        constexpr std::size_t most_keys = 20;
        for (auto entry = object.begin(); entry != object.end() && m_other_keys.size() < most_keys; ++entry) {
            const std::string key = entry.key().toStdString();
            const bool empty = entry.value().isNull() || (entry.value().isString() && entry.value().toString().isEmpty());
            if (!is_known_guide_key(key) && !empty)
                m_other_keys.insert(one_line(key, 40));
        }
    }

    void say_what_was_left_out()
    {
        if (!m_other_keys.empty())
            m_builder.warning(codes::other_keys(std::vector<schedule::Value>(m_other_keys.begin(), m_other_keys.end())), 0, {});
        if (m_odd_types > 0)
            m_builder.warning(codes::odd_types(m_odd_types), 0, {});
    }

    ImportBuilder m_builder;
    SeriesTimes m_times;
    const schedule::Zone &m_danish;
    std::vector<ImportedGroup> m_groups;
    std::set<std::string> m_own_ids;
    std::vector<Draft> m_drafts;
    std::unordered_multimap<std::string, std::size_t> m_by_stem;
    std::map<std::string, std::shared_ptr<const schedule::Zone>> m_zones;
    std::set<std::string> m_other_keys;
    std::size_t m_odd_types = 0;
};

Import unreadable(const ImportOptions &options, schedule::Finding why, int line)
{
    ImportBuilder builder(options);
    builder.error(std::move(why), line, {});
    return {std::nullopt, builder.take()};
}

}  // namespace

Import from_guide(std::string_view json, const ImportOptions &options, const schedule::Zone &danish)
{
    if (json.starts_with("\xEF\xBB\xBF"))
        json.remove_prefix(3);
    if (json.size() > largest_import)
        return unreadable(options, codes::import_too_large(), 0);
    const auto containers = std::ranges::count_if(json, [](char c) { return c == '{' || c == '['; });
    if (containers > most_containers || std::ranges::count(json, ',') > most_values)
        return unreadable(options, codes::too_many_guide_values(), 0);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(options, codes::no_json(error.errorString().toStdString()),
                          line_at(json, std::min(json.size(), static_cast<std::size_t>(std::max(0, error.offset)))));
    if (!document.isArray())
        return unreadable(options, codes::no_guide(), 1);
    return GuideGather(options, danish).read(document.array());
}

}  // namespace exchange
