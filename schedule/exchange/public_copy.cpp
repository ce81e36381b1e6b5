// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/public_copy.h"

#include "exchange/csv_columns.h"
#include "exchange/csv_table.h"
#include "exchange/event_writer.h"
#include "exchange/exceptions_text.h"
#include "exchange/fields.h"
#include "exchange/guide.h"
#include "exchange/guide_row.h"
#include "exchange/links.h"
#include "exchange/places.h"
#include "exchange/private_text.h"
#include "exchange/spoken.h"
#include "ical/lines.h"
#include "ical/values.h"
#include "ical/writer.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using schedule::Text;

namespace {

/// Properties without words of people: dates, states, the parts of a time zone.
constexpr std::string_view wordless[] = {
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "CALSCALE",
    "METHOD",
    "UID",
    "DTSTAMP",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "RECURRENCE-ID",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
    "STATUS",
    "CLASS",
    "TRANSP",
    "PRIORITY",
    "RELATED-TO",
    "TZID",
    "TZNAME",
    "TZOFFSETFROM",
    "TZOFFSETTO",
    "TZURL",
    "X-LIC-LOCATION",
    "X-WR-TIMEZONE",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
    "COLOR",
    "X-MOEDESTED-ID",
    "X-MOEDESTED-ADDED",
};
constexpr std::string_view links[] = {"URL",
                                      "SOURCE",
                                      "CONFERENCE",
                                      "X-GOOGLE-CONFERENCE",
                                      "X-MICROSOFT-SKYPETEAMSMEETINGURL",
                                      "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
                                      "X-MICROSOFT-ONLINEMEETINGCONFLINK"};
constexpr std::string_view words[] = {"SUMMARY",    "DESCRIPTION", "LOCATION",     "COMMENT",
                                      "CATEGORIES", "NAME",        "X-WR-CALNAME", "X-WR-CALDESC"};
constexpr std::string_view contacts[] = {"CONTACT", "X-MOEDESTED-CONTACT", "X-MOEDESTED-PHONE", "X-MOEDESTED-EMAIL"};

bool is_in(std::string_view name, const auto &names)
{
    return std::ranges::find(names, name) != std::end(names);
}

/// Cleans values one by one and remembers whether any changed.
class Cleaner {
public:
    explicit Cleaner(const Private &with) : m_public{with, {}} {}

    bool changed() const { return m_changed; }
    const Private &with() const { return m_public.with; }
    void allow_phone(std::string_view phone) { m_public.phones.insert(phone_digits(phone)); }
    void note_change() { m_changed = true; }

    std::string text(const std::string &value)
    {
        std::string clean = without(value);
        // Tags and entities may stand between a label and its value, so it is what people read that has to be clean. A link in
        // angle brackets looks like a tag, and is what one joins by.
        const std::string read = without_html(value);
        if (std::string seen = without(read); read != value && seen != read) {
            const std::string link = first_link(clean);
            clean = std::move(seen);
            if (!link.empty() && clean.find(link) == std::string::npos)
                clean += (clean.empty() ? "<" : "\n<") + link + '>';
        }
        m_changed = m_changed || clean != value;
        return clean;
    }
    std::string link(const std::string &value)
    {
        std::string clean = public_link(value, m_public.with);
        m_changed = m_changed || clean != value;
        return clean;
    }
    Text words(const Text &value)
    {
        std::map<std::string, std::string, std::less<>> clean;
        for (const auto &[language, said] : value.by_language())
            clean[language] = text(said);
        return Text(std::move(clean));
    }

private:
    std::string without(std::string_view value) const
    {
        TakenOut not_counted;
        return without_private(value, m_public, not_counted);
    }

    Public m_public;
    bool m_changed = false;
};

/// A content line as it may be kept; nothing where it may not.
std::optional<std::string> public_line(std::string_view line, Cleaner &cleaner)
{
    ical::ContentLine parts;
    if (!ical::parse(line, parts)) {
        Cleaner faulty(cleaner.with());
        faulty.text(std::string(line));
        // Whatever it is a piece of, a quoted-printable text among others.
        faulty.text(ical::ContentLine{{}, "ENCODING=QUOTED-PRINTABLE", line}.plain_value());
        return faulty.changed() ? std::nullopt : std::optional(std::string(line));
    }
    const std::string name = ical::upper(parts.name);
    if (is_in(name, wordless))
        return std::string(line);
    if (is_in(name, contacts))
        return cleaner.with().contacts ? std::optional(std::string(line)) : std::nullopt;
    const bool is_link = is_in(name, links) || name == "X-MOEDESTED-LINK";
    if (!is_link && !is_in(name, words) && !name.starts_with(own_prefix))
        return std::nullopt;
    Cleaner one = cleaner;
    const std::string given = ical::parse_text(parts.plain_value());
    const std::string clean = is_link ? one.link(given) : one.text(given);
    // A parameter such as ALTREP holds a second version of the words.
    const bool is_bare = parts.parameter("ALTREP").empty();
    if (clean == given && is_bare)
        return std::string(line);
    if (clean.empty())
        return std::nullopt;
    return ical::content_line(parts.name, {}, is_link ? clean : ical::escaped(clean));
}

std::string public_calendar(std::string_view bytes, Cleaner &cleaner)
{
    std::string kept;
    ical::Lines lines(bytes);
    std::size_t written = 0;  // up to here the bytes are in `kept`, or left out
    bool there = lines.next();
    while (there) {
        const std::string text(lines.text());
        const std::size_t begin = lines.offset();
        there = lines.next();
        const std::size_t end = there ? lines.offset() : bytes.size();
        const auto line = public_line(text, cleaner);
        kept += bytes.substr(written, begin - written);
        if (line && *line == text)
            kept += bytes.substr(begin, end - begin);
        else
            cleaner.note_change();
        if (line && *line != text)
            kept += ical::folded({*line});
        written = end;
    }
    return kept;
}

bool is_guide_contact(std::string_view key)
{
    return key == "email" || key == "phone" || key.starts_with("contact_");
}

/// Our own export's key, whose lines are those of a calendar.
QJsonObject public_own(const QJsonObject &own, Cleaner &cleaner)
{
    QJsonObject kept = own;
    QJsonArray lines;
    for (const QJsonValue &value : own.value(QStringLiteral("lines")).toArray()) {
        const std::string text = value.toString().toStdString();
        const auto line = public_line(text, cleaner);
        if (!line || *line != text)
            cleaner.note_change();
        if (line)
            lines.append(QString::fromStdString(*line));
    }
    if (own.contains(QStringLiteral("lines")))
        kept.insert(QStringLiteral("lines"), lines);
    return kept;
}

QJsonValue public_value(const QJsonValue &value, Cleaner &cleaner)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray())
            kept.append(public_value(item, cleaner));
        return kept;
    }
    if (value.isObject()) {
        QJsonObject kept;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            kept.insert(entry.key(), public_value(entry.value(), cleaner));
        return kept;
    }
    if (!value.isString() && !value.isDouble())
        return value;
    const QString given = value.isString() ? value.toString() : QString::number(value.toDouble(), 'g', 15);
    const std::string clean = cleaner.text(given.toStdString());
    return clean == given.toStdString() ? value : QJsonValue(QString::fromStdString(clean));
}

QJsonObject public_row(const QJsonObject &row, Cleaner &cleaner)
{
    QJsonObject kept;
    // A number to dial in on is no person's; behind a comma it may hold the meeting's password.
    const std::string dial = row.value(QStringLiteral("conference_phone")).toString().toStdString();
    const std::string number = cleaner.with().passwords ? dial : dial.substr(0, dial.find_first_of(",;#*"));
    Cleaner own = cleaner;
    own.allow_phone(number);
    for (auto entry = row.begin(); entry != row.end(); ++entry) {
        const std::string key = entry.key().toStdString();
        if (!is_known_guide_key(key) || (is_guide_contact(key) && !cleaner.with().contacts)) {
            own.note_change();
        } else if (key == guide_key) {
            kept.insert(entry.key(), public_own(entry.value().toObject(), own));
        } else if (key == "conference_phone") {
            kept.insert(entry.key(), QString::fromStdString(own.text(number)));
            if (number != dial)
                own.note_change();
        } else if (key == "conference_url") {
            kept.insert(entry.key(), QString::fromStdString(own.link(entry.value().toString().toStdString())));
        } else if (key == "slug" || is_guide_contact(key)) {
            kept.insert(entry.key(), entry.value());
        } else {
            kept.insert(entry.key(), public_value(entry.value(), own));
        }
    }
    if (own.changed())
        cleaner.note_change();
    return kept;
}

std::string public_guide(std::string_view bytes, Cleaner &cleaner)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    QJsonArray rows;
    for (const QJsonValue &row : document.array())
        rows.append(row.isObject() ? QJsonValue(public_row(row.toObject(), cleaner)) : public_value(row, cleaner));
    return QJsonDocument(rows).toJson(QJsonDocument::Indented).toStdString();
}

/// The exceptions of one cell with clean reasons and places.
std::string public_exceptions(const std::string &cell, Part part, Cleaner &cleaner)
{
    std::string kept;
    for (const std::string &item : exception_items(cell)) {
        std::string clean = item;
        if (auto cancelled = cancelled_of(item); part == Part::Cancelled && cancelled) {
            cancelled->reason = cleaner.words(cancelled->reason);
            clean = to_item(*cancelled);
        } else if (auto moved = moved_of(item); part == Part::Moved && moved) {
            moved->reason = cleaner.words(moved->reason);
            moved->place = cleaner.words(moved->place);
            clean = to_item(*moved);
        } else if (auto added = added_of(item); part == Part::Added && added) {
            added->reason = cleaner.words(added->reason);
            clean = to_item(*added);
        } else {
            clean = cleaner.text(item);
        }
        add_item(kept, "\n", clean);
    }
    return kept;
}

std::string public_cell(const std::string &cell, const std::optional<Column> &column, Cleaner &cleaner)
{
    const std::string value(cell_value(cell));
    if (value.empty())
        return {};
    if (!column || (column->field && is_contact(*column->field) && !cleaner.with().contacts)) {
        cleaner.note_change();
        return {};
    }
    if (!column->field) {
        const bool exceptions = column->part == Part::Cancelled || column->part == Part::Moved || column->part == Part::Added;
        return exceptions                 ? public_exceptions(value, column->part, cleaner)
               : column->part == Part::Id ? value
                                          : cleaner.text(value);
    }
    if (*column->field == Field::Link)
        return cleaner.link(value);
    return is_contact(*column->field) ? value : cleaner.text(value);
}

std::string public_table(std::string_view bytes, Cleaner &cleaner)
{
    const auto text = decode_csv(bytes);
    if (!text)
        return std::string(bytes);
    std::string kept = "sep=" + std::string(1, text->separator) + "\r\n";
    std::vector<std::optional<Column>> columns;
    bool headed = false;
    for_each_row(*text, [&](const CsvRow &row) {
        if (row.fault) {
            cleaner.note_change();
            return true;
        }
        std::string line;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!headed)
                columns.push_back(column_of(row.cells[i]));
            const std::string cell = headed ? public_cell(row.cells[i], i < columns.size() ? columns[i] : std::nullopt, cleaner)
                                            : cleaner.text(row.cells[i]);
            line += (i > 0 ? std::string(1, text->separator) : std::string()) + csv_cell(cell);
        }
        headed = true;
        kept += line + "\r\n";
        return true;
    });
    return kept;
}

}  // namespace

std::string public_copy(std::string_view bytes, Format format, const Private &with)
{
    Cleaner cleaner(with);
    std::string kept = format == Format::ICalendar      ? public_calendar(bytes, cleaner)
                       : format == Format::MeetingGuide ? public_guide(bytes, cleaner)
                                                        : public_table(bytes, cleaner);
    return cleaner.changed() ? kept : std::string(bytes);
}

}  // namespace exchange
