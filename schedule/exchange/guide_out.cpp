// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/event_writer.h"
#include "exchange/export.h"
#include "exchange/fields.h"
#include "exchange/guide.h"
#include "exchange/patterns.h"

#include <algorithm>
#include <cstdio>
#include <set>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using schedule::Group;
using schedule::Rhythm;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// `17:00`; the end of the day is 00:00 there.
QString clock(schedule::minutes time)
{
    char written[16];
    std::snprintf(written, sizeof written, "%02d:%02d", static_cast<int>(time.count() / 60 % 24),
                  static_cast<int>(time.count() % 60));
    return QString::fromLatin1(written);
}

/// The specification's days: 0 is Sunday.
QJsonValue days_of(const schedule::Weekdays &days)
{
    QJsonArray numbers;
    for (const schedule::weekday day : days.list())
        numbers.append(static_cast<int>(day.c_encoding()));
    return numbers.size() == 1 ? numbers[0] : QJsonValue(numbers);
}

/// One group's rows in the making.
class GuideRows {
public:
    GuideRows(const schedule::Calendar &calendar, std::size_t index, const ExportOptions &options, std::set<std::string> &slugs)
        : m_calendar(calendar), m_index(index), m_group(calendar.plan().groups[index]), m_options(options), m_slugs(slugs)
    {
    }

    void append_to(QJsonArray &rows)
    {
        m_lines = event_lines(m_calendar, m_index, m_options, Detail::Times);
        // Where no meeting is ever held, its days would be read as one each week.
        if (m_lines.empty() && !m_group.rhythms.empty())
            return;
        const std::vector<Rhythm> rhythms = with_days_together(m_group.rhythms);
        bool first = true;
        for (const Rhythm &rhythm : rhythms) {
            rows.append(row(&rhythm, first));
            first = false;
        }
        if (rhythms.empty())
            rows.append(row(nullptr, true));
    }

private:
    void put(QJsonObject &row, const char *key, std::string_view value) const
    {
        if (!value.empty())
            row.insert(QLatin1String(key), text(value));
    }

    /// The id, and for further rows what an id can't be taken for.
    std::string slug(bool first)
    {
        std::string slug = m_group.id;
        for (int number = 2; !first && (number == 2 || m_slugs.contains(slug)); ++number)
            slug = m_group.id + '-' + std::to_string(number);
        m_slugs.insert(slug);
        return slug;
    }

    QJsonObject row(const Rhythm *rhythm, bool first)
    {
        QJsonObject row;
        put(row, "name", m_group.name.in(language()));
        put(row, "slug", slug(first));
        std::string notes = m_group.notes.in(language());
        if (rhythm) {
            const auto *weeks = std::get_if<schedule::EveryWeeks>(&rhythm->pattern);
            if (weeks && weeks->interval <= 1) {
                row.insert(QStringLiteral("day"), days_of(weeks->days));
            } else {
                std::string when = schedule::sentence_case(rhythm_words(*m_options.words, *rhythm));
                when += ' ' + at_words(*m_options.words, rhythm->time) + '.';
                notes = notes.empty() ? when : when + ' ' + notes;
            }
            row.insert(QStringLiteral("time"), clock(rhythm->time.start));
            row.insert(QStringLiteral("end_time"), clock(rhythm->time.end));
            row.insert(QStringLiteral("timezone"), text(m_calendar.zone().name()));
        }
        put(row, "notes", notes);
        put_place(row);
        put(row, "conference_url", exported_value(m_group, Field::Link, m_options.with).in(language()));
        row.insert(QStringLiteral("types"), types());
        if (m_options.with.contacts) {
            put(row, "contact_1_name", m_group.contact.in(language()));
            put(row, "contact_1_email", m_group.email);
            put(row, "contact_1_phone", m_group.phone);
        }
        row.insert(QLatin1String(guide_key.data(), guide_key.size()), own(first));
        return row;
    }

    void put_place(QJsonObject &row) const
    {
        if (m_group.attendance == schedule::Attendance::Online)
            return;
        const bool with_town = m_group.postcode.size() > 4;
        std::string location = m_group.venue.in(language());
        put(row, "location", location);
        std::string notes = m_group.room.in(language());
        const std::string directions = m_group.directions.in(language());
        notes += notes.empty() || directions.empty() ? directions : ". " + directions;
        put(row, "location_notes", notes);
        put(row, "address", m_group.street);
        put(row, "city", with_town ? std::string_view(m_group.postcode).substr(5) : std::string_view(m_group.town));
        put(row, "postal_code", std::string_view(m_group.postcode).substr(0, 4));
        row.insert(QStringLiteral("country"), QStringLiteral("DK"));
        QJsonArray regions;
        regions.append(text(m_group.town));
        row.insert(QStringLiteral("regions"), regions);
    }

    QJsonArray types() const
    {
        QJsonArray codes;
        codes.append(m_group.open ? QStringLiteral("O") : QStringLiteral("C"));
        if (m_group.step_free)
            codes.append(QStringLiteral("X"));
        for (const GuideType &audience : guide_audiences) {
            if (m_group.for_whom.in("da") == audience.danish)
                codes.append(text(audience.code));
        }
        if (m_group.language == "da" || m_group.language == "en")
            codes.append(m_group.language == "da" ? QStringLiteral("DA") : QStringLiteral("EN"));
        return codes;
    }

    QJsonObject own(bool first) const
    {
        QJsonObject own;
        own.insert(QStringLiteral("id"), text(m_group.id));
        if (first) {
            QJsonArray lines;
            for (const std::string &line : m_lines)
                lines.append(text(line));
            own.insert(QStringLiteral("lines"), lines);
        }
        return own;
    }

    std::string_view language() const { return m_options.words->language; }

    const schedule::Calendar &m_calendar;
    std::size_t m_index;
    const Group &m_group;
    const ExportOptions &m_options;
    std::set<std::string> &m_slugs;
    std::vector<std::string> m_lines;  ///< its events
};

}  // namespace

std::string to_guide(const schedule::Calendar &calendar, const std::vector<std::size_t> &groups, const ExportOptions &options)
{
    QJsonArray rows;
    std::set<std::string> slugs;
    for (const Group &group : calendar.plan().groups)
        slugs.insert(group.id);
    for (const std::size_t group : groups)
        GuideRows(calendar, group, options, slugs).append_to(rows);
    return QJsonDocument(rows).toJson(QJsonDocument::Indented).toStdString();
}

}  // namespace exchange
