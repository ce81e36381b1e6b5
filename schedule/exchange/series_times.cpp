// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/series_times.h"

#include "exchange/event_words.h"
#include "exchange/event_writer.h"
#include "exchange/exceptions_text.h"
#include "exchange/patterns.h"
#include "exchange/places.h"
#include "exchange/problem_codes.h"
#include "exchange/spoken.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace exchange {

using schedule::local_days;
using schedule::Rhythm;
using schedule::Rule;
using schedule::TimeSpan;

namespace {

constexpr std::chrono::days ahead(3 * 366);  // how far dates are worked out one by one
constexpr std::size_t most_dates = 1000;     // of a rhythm, an exception list: what groups.toml takes
constexpr std::size_t most_added = 50;       // beyond that RDATEs are a rhythm of single dates

struct EarlierSpan {
    bool operator()(const TimeSpan &a, const TimeSpan &b) const { return std::tie(a.start, a.end) < std::tie(b.start, b.end); }
};

bool is_own_addition(const ical::Event &event)
{
    return !own_words(event, own_added).empty();
}

/// One series on its way into a group.
class Times {
public:
    Times(const ical::Series &series, const SeriesTimes &zones, ImportBuilder &builder, ImportedGroup &imported,
          schedule::Work &work)
        : m_series(series), m_zones(zones), m_builder(builder), m_imported(imported), m_work(work)
    {
    }

    bool take(bool steady)
    {
        if (m_series.master) {
            const ical::Event &master = *m_series.master;
            const bool repeats = !m_series.rules.empty() || !m_series.extra.empty();
            const auto base =
                m_zones.slot_of(master.start, master.length, repeats ? SeriesTimes::Of::Series : SeriesTimes::Of::OneMeeting);
            if (!base) {
                m_builder.error(codes::meeting_over_midnight(), master.line, m_series.uid);
                return false;
            }
            m_base = *base;
            if (master.length == ical::Duration())
                m_builder.warning(codes::event_without_end(), master.line, m_series.uid);
            for (const Rule &rule : m_series.rules) {
                if (steady)
                    m_parts.push_back({rhythm_of(rule, m_base.time), {}});
                else if (!expand(rule, master))
                    return false;
            }
            if (is_own_addition(master))
                add_own(master);
            else
                add_start();
            add_extra_dates(master);
            remove_exceptions();
        }
        for (const ical::Override &change : m_series.overrides) {
            apply(change);
            if (m_too_many)
                return false;
        }
        finish();
        return true;
    }

private:
    using Dates = std::set<local_days>;

    local_days horizon() const { return m_builder.options().today + ahead; }

    /// The dates of a rule whose Danish time moves over the year; false where they are more than a file may have.
    bool expand(const Rule &rule, const ical::Event &master)
    {
        const local_days from = std::max(rule.start(), m_builder.options().today - std::chrono::days(31));
        const auto time = master.start.wall - master.start.date();
        if (!m_builder.take_dates(1, master.line, m_series.uid))
            return false;
        const auto found = rule.between(from, horizon());
        if (!m_builder.take_dates(found.size(), master.line, m_series.uid))
            return false;
        for (const local_days date : found) {
            ical::DateTime start = master.start;
            start.wall = date + time;
            if (const auto slot = m_zones.slot_of(start, master.length, SeriesTimes::Of::Series))
                m_single[slot->time].insert(slot->date);
        }
        if (!rule.last() || *rule.last() > horizon())
            m_builder.warning(codes::expanded_zone(master.start.zone->name(), horizon()), master.line, m_series.uid);
        return true;
    }

    /// A meeting that a person added, out of our own export: the event says what became of it, our property how it was added.
    void add_own(const ical::Event &master)
    {
        const bool cancelled = master.status == ical::Status::Cancelled;
        const schedule::AddedMeeting as_it_is{m_base.date, m_base.time,
                                              cancelled ? schedule::Text() : own_words(master, own_reason)};
        const auto added = added_of(own_words(master, own_added).in("")).value_or(as_it_is);
        m_added.push_back(added);
        decide({added.date, added.time}, m_base, cancelled, master);
    }

    /// The start is a meeting even where no rule names it.
    void add_start()
    {
        if (std::ranges::none_of(m_series.rules, [&](const Rule &rule) { return rule.contains(m_base.date); }))
            m_single[m_base.time].insert(m_base.date);
    }

    void add_extra_dates(const ical::Event &master)
    {
        std::vector<Slot> slots;
        for (const ical::RDate &extra : m_series.extra) {
            if (const auto slot = m_zones.slot_of(extra.start, extra.length.value_or(master.length),
                                                  extra.length ? SeriesTimes::Of::OneMeeting : SeriesTimes::Of::Series))
                slots.push_back(*slot);
            else
                m_builder.error(codes::extra_date_over_midnight(), master.line, m_series.uid);
        }
        for (const Slot &slot : slots) {
            if (!m_series.rules.empty() && slots.size() <= most_added)
                m_added.push_back({slot.date, slot.time, {}});
            else
                m_single[slot.time].insert(slot.date);
        }
    }

    void remove_exceptions()
    {
        for (const ical::DateTime &except : m_series.except) {
            const bool whole_day = except.kind == ical::DateTime::Kind::Date;
            const auto slot = m_zones.slot_of(except, {});
            if (whole_day)
                remove(except.date(), {});
            else if (slot)
                remove(slot->date, slot->time.start);
        }
    }

    /// A rhythm whose exceptions are still being gathered.
    struct Part {
        Rhythm rhythm;
        Dates except;

        bool names(local_days date) const { return !except.contains(date) && !dates(rhythm, date, date).empty(); }
    };

    /// Takes away the meetings of a date, or the one at a time.
    void remove(local_days date, std::optional<schedule::minutes> at)
    {
        for (Part &part : m_parts) {
            if ((!at || *at == part.rhythm.time.start) && part.names(date))
                part.except.insert(date);
        }
        for (auto &[time, single] : m_single) {
            if (!at || *at == time.start)
                single.erase(date);
        }
        std::erase_if(m_added, [&](const auto &added) { return added.date == date && (!at || *at == added.time.start); });
    }

    /// The meeting of the series that begins then.
    std::optional<Slot> meeting_at(local_days date, schedule::minutes at) const
    {
        for (const Part &part : m_parts) {
            if (part.rhythm.time.start == at && part.names(date))
                return Slot{date, part.rhythm.time};
        }
        for (const auto &[time, single] : m_single) {
            if (time.start == at && single.contains(date))
                return Slot{date, time};
        }
        const auto added =
            std::ranges::find_if(m_added, [&](const auto &meeting) { return meeting.date == date && meeting.time.start == at; });
        return added == m_added.end() ? std::nullopt : std::optional(Slot{date, added->time});
    }

    void apply(const ical::Override &change)
    {
        const bool by_date = change.instance.kind == ical::DateTime::Kind::Date;
        auto instance = m_zones.slot_of(change.instance, {});
        if (!instance)
            return;
        Slot slot{by_date ? change.instance.date() : instance->date, {by_date ? m_base.time.start : instance->time.start, {}}};
        if (m_shift) {
            slot.date += m_shift->by;
            slot.time.start = m_shift->time.start;
        }
        if (!change.event) {
            remove(slot.date, slot.time.start);
            return;
        }
        const ical::Event &event = *change.event;
        const auto now = event.all_day() ? std::nullopt : m_zones.slot_of(event.start, event.length);
        const bool cancelled = event.status == ical::Status::Cancelled;
        if (!now && !cancelled) {
            m_builder.error(codes::unplaced_occurrence(), event.line, m_series.uid);
            remove(slot.date, slot.time.start);
            return;
        }
        if (change.and_future)
            split(slot, cancelled ? std::nullopt : now, event.line);
        else
            decide(slot, now.value_or(slot), cancelled, event);
    }

    void decide(const Slot &instance, const Slot &now, bool cancelled, const ical::Event &event)
    {
        const auto planned = meeting_at(instance.date, instance.time.start);
        const schedule::Text reason = reason_of(event, m_series);
        if (!planned) {
            if (!cancelled && m_added.size() < most_dates)
                m_added.push_back({now.date, now.time, reason});
            return;
        }
        schedule::Text place = own_words(event, own_place);
        if (place.empty() && m_series.master && event.location != m_series.master->location)
            place = schedule::Text(one_line(event.location, 200));
        const bool elsewhen = now.date != planned->date || now.time.start != planned->time.start;
        if (cancelled && !elsewhen) {
            m_imported.group.cancelled.push_back({planned->date, planned->time.start, reason});
            return;
        }
        if (elsewhen || now.time != planned->time || !place.empty()) {
            schedule::MovedMeeting moved{planned->date, planned->time.start, now.date, {}, place, reason};
            if (now.time != planned->time)
                moved.time = now.time;
            m_imported.group.moved.push_back(std::move(moved));
            if (cancelled)
                m_imported.group.cancelled.push_back({now.date, now.time.start, reason});
        } else if (!reason.empty() && !is_own_addition(event) && m_added.size() < most_dates) {
            // Held as ever, with words of its own: an addition at the time of a rhythm's meeting is that meeting.
            m_added.push_back({planned->date, planned->time, reason});
        } else if (event.status == ical::Status::Tentative && !m_imported.tells(Field::Holidays)) {
            m_builder.warning(codes::tentative(now.date), event.line, m_series.uid);
        }
    }

    /// RANGE=THISANDFUTURE: from `at` on the series is as `now`; without that it ends there.
    void split(const Slot &at, const std::optional<Slot> &now, int line)
    {
        // A group with more rhythms than it may have is left out as a whole.
        if (m_parts.size() > most_rhythms)
            return;
        const std::chrono::days by = now ? now->date - at.date : std::chrono::days(0);
        std::vector<Part> later;
        for (Part &part : m_parts) {
            Rhythm &rhythm = part.rhythm;
            if (rhythm.time.start != at.time.start || (rhythm.until && *rhythm.until < at.date))
                continue;
            if (now)
                continue_at(part, at.date, *now, by, later, line);
            rhythm.until = at.date - std::chrono::days(1);
            part.except.erase(part.except.lower_bound(at.date), part.except.end());
        }
        std::erase_if(m_parts, [](const Part &part) {
            return part.rhythm.from && part.rhythm.until && *part.rhythm.until < *part.rhythm.from;
        });
        std::ranges::move(later, std::back_inserter(m_parts));
        std::map<TimeSpan, Dates, EarlierSpan> moved;
        for (auto &[time, single] : m_single) {
            if (time.start != at.time.start)
                continue;
            const auto first = single.lower_bound(at.date);
            m_too_many = m_too_many ||
                         !m_builder.take_dates(static_cast<std::size_t>(std::distance(first, single.end())), line, m_series.uid);
            if (m_too_many)
                return;
            if (now) {
                for (auto date = first; date != single.end(); ++date)
                    moved[now->time].insert(*date + by);
            }
            single.erase(first, single.end());
        }
        for (auto &[time, single] : moved)
            m_single[time].merge(single);
        if (now)
            m_shift = Shift{by + (m_shift ? m_shift->by : std::chrono::days(0)), now->time};
    }

    /// The part of a rhythm from `first` on, moved by some days and to another time.
    void continue_at(const Part &earlier, local_days first, const Slot &now, std::chrono::days by, std::vector<Part> &later,
                     int line)
    {
        Part part{earlier.rhythm, {}};
        part.rhythm.time = now.time;
        part.rhythm.from = first + by;
        if (part.rhythm.until)
            *part.rhythm.until += by;
        for (auto date = earlier.except.lower_bound(first); date != earlier.except.end(); ++date)
            part.except.insert(*date + by);
        if (auto *weeks = std::get_if<schedule::EveryWeeks>(&part.rhythm.pattern); weeks && by != std::chrono::days(0)) {
            schedule::Weekdays days_later;
            for (const schedule::weekday day : weeks->days.list())
                days_later.insert(day + by);
            // Days that pass the end of the week would belong to another week of the rhythm.
            const bool whole = weeks->interval == 1 || weeks->days.list().size() == 1;
            weeks->days = days_later;
            if (whole) {
                later.push_back(std::move(part));
                return;
            }
        } else if (by == std::chrono::days(0)) {
            if (auto *rule = std::get_if<Rule>(&part.rhythm.pattern)) {
                schedule::Recurrence recurrence = rule->recurrence();
                if (recurrence.count)
                    recurrence.until = rule->last();
                recurrence.count.reset();
                auto again = Rule::make(std::move(recurrence), first, m_work);
                if (!again)
                    return;
                part.rhythm.pattern = std::move(*again);
            }
            later.push_back(std::move(part));
            return;
        }
        const auto left = dates(earlier.rhythm, first, horizon());
        m_too_many = m_too_many || !m_builder.take_dates(left.size(), line, m_series.uid);
        if (m_too_many)
            return;
        for (const local_days date : left) {
            if (!earlier.except.contains(date))
                m_single[now.time].insert(date + by);
        }
        m_builder.warning(codes::expanded_move(now.date, horizon() + by), line, m_series.uid);
    }

    /// Dates without a rule of which the title says that they are cancelled.
    void cancel_all()
    {
        std::vector<schedule::CancelledMeeting> &cancelled = m_imported.group.cancelled;
        for (const auto &[time, single] : m_single) {
            for (const local_days date : single) {
                const auto same = [date, start = time.start](const auto &other) {
                    return other.date == date && other.at == start;
                };
                if (std::ranges::none_of(cancelled, same) && cancelled.size() < most_dates)
                    cancelled.push_back({date, time.start, {}});
            }
        }
    }

    void finish()
    {
        schedule::Group &group = m_imported.group;
        if (m_series.master && m_series.master->cancelled_in_title && m_series.rules.empty())
            cancel_all();
        for (Part &part : m_parts) {
            if (part.except.size() > most_dates) {
                m_builder.warning(codes::too_many_exceptions(most_dates), m_imported.line, m_series.uid);
                part.except.erase(part.except.begin(), std::prev(part.except.end(), most_dates));
            }
            part.rhythm.except.assign(part.except.begin(), part.except.end());
            group.rhythms.push_back(std::move(part.rhythm));
        }
        for (const auto &[time, single] : m_single) {
            std::vector<local_days> left(single.begin(), single.end());
            for (std::size_t first = 0; first < left.size(); first += most_dates) {
                const auto begin = left.begin() + static_cast<std::ptrdiff_t>(first);
                const auto count = static_cast<std::ptrdiff_t>(std::min(most_dates, left.size() - first));
                group.rhythms.push_back({schedule::SingleDates{{begin, begin + count}}, time, {}, {}});
            }
        }
        std::ranges::move(m_added, std::back_inserter(group.added));
    }

    struct Shift {
        std::chrono::days by;
        TimeSpan time;
    };

    const ical::Series &m_series;
    const SeriesTimes &m_zones;
    ImportBuilder &m_builder;
    ImportedGroup &m_imported;
    schedule::Work &m_work;
    Slot m_base;
    std::vector<Part> m_parts;
    std::map<TimeSpan, Dates, EarlierSpan> m_single;
    std::vector<schedule::AddedMeeting> m_added;
    bool m_too_many = false;       ///< it has more dates than a file may have, which has been said
    std::optional<Shift> m_shift;  ///< of the occurrences behind a THISANDFUTURE
};

}  // namespace

bool SeriesTimes::add(const ical::Series &series, ImportedGroup &group)
{
    // A group with more rhythms than it may have is left out as a whole.
    if (group.group.rhythms.size() > most_rhythms)
        return true;
    if (!m_builder.take_dates(series.except.size() + series.extra.size() + series.overrides.size(),
                              series.master ? series.master->line : group.line, series.uid))
        return false;
    // A steady difference still moves the dates where Danish midnight lies between: then they are worked out one by one too.
    bool steady = true;
    if (series.master && !series.rules.empty()) {
        const ical::DateTime &start = series.master->start;
        const auto slot = slot_of(start, series.master->length);
        steady = keeps_danish_time(*start.zone) && (!slot || slot->date == start.date());
    }
    if (!Times(series, *this, m_builder, group, m_work).take(steady))
        return false;
    // An addition says nothing of the rhythms beside it, and of their meetings only what it tells of its own.
    const bool addition = series.master && is_own_addition(*series.master);
    const auto tell = [&](Field field, bool told) {
        if (told)
            group.told.set(static_cast<std::size_t>(field));
    };
    tell(Field::Added, true);
    tell(Field::Rhythms, !addition);
    tell(Field::Cancelled, !addition || !group.group.cancelled.empty());
    tell(Field::Moved, !addition || !group.group.moved.empty());
    return true;
}

}  // namespace exchange
