// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exceptions_text.h"

#include "exchange/import_builder.h"
#include "exchange/spoken.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

namespace exchange {

using schedule::Text;

namespace {

constexpr std::string_view arrow = "->";

std::string words_item(const Text &text)
{
    const auto &words = text.by_language();
    const bool plain = words.size() == 1 && words.begin()->first.empty();
    if (plain && words.begin()->second.find_first_of(":|@\"{\n\r") == std::string::npos)
        return words.begin()->second;
    QJsonObject object;
    for (const auto &[language, phrase] : words)
        object.insert(QString::fromStdString(language), QString::fromStdString(phrase));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// The end of the JSON object that `text` begins with.
std::size_t end_of_object(std::string_view text)
{
    bool quoted = false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == '}')
            return i + 1;
    }
    return text.size();
}

Text words_of_json(std::string_view json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    const QJsonObject object = document.object();
    std::map<std::string, std::string, std::less<>> words;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        words[entry.key().toStdString()] = one_line(entry.value().toString().toStdString(), 1000);
    return Text(std::move(words));
}

/// Takes an item apart from left to right.
class Scanner {
public:
    explicit Scanner(std::string_view item) : m_rest(trimmed(item)) {}

    /// The next word if `read` understands it.
    template<typename Read>
    auto word(Read read) -> decltype(read(std::string_view()))
    {
        auto value = read(m_rest.substr(0, end_of_word()));
        if (value)
            skip(end_of_word());
        return value;
    }
    bool sign(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        skip(expected.size());
        return true;
    }
    /// Words as far as the colon before the reason.
    Text words(bool to_the_end)
    {
        if (m_rest.starts_with('{')) {
            const std::size_t end = end_of_object(m_rest);
            const Text text = words_of_json(m_rest.substr(0, end));
            skip(end);
            return text;
        }
        const std::size_t end = to_the_end ? m_rest.size() : std::min(m_rest.find(':'), m_rest.size());
        const Text text(one_line(trimmed(m_rest.substr(0, end)), 1000));
        skip(end);
        return text;
    }
    Text reason() { return sign(":") ? words(true) : Text(); }
    bool at_end() const { return m_rest.empty(); }

private:
    /// A time may hold a colon of its own; the one before a reason has no digit after it.
    std::size_t end_of_word() const
    {
        for (std::size_t i = 0; i < m_rest.size(); ++i) {
            const bool in_time = m_rest[i] == ':' && i + 1 < m_rest.size() && m_rest[i + 1] >= '0' && m_rest[i + 1] <= '9';
            if (m_rest[i] == ' ' || (m_rest[i] == ':' && !in_time))
                return i;
        }
        return m_rest.size();
    }
    void skip(std::size_t count) { m_rest = trimmed(m_rest.substr(count)); }

    std::string_view m_rest;
};

std::string with_reason(std::string item, const Text &reason)
{
    return reason.empty() ? item : item + ": " + words_item(reason);
}

}  // namespace

std::vector<std::string> exception_items(std::string_view cell)
{
    std::vector<std::string> items(1);
    for (std::size_t i = 0; i < cell.size();) {
        if (cell[i] == '{') {
            const std::size_t length = end_of_object(cell.substr(i));
            items.back() += cell.substr(i, length);
            i += length;
            continue;
        }
        if (cell[i] == '\n' || cell[i] == '\r' || cell[i] == '|')
            items.emplace_back();
        else
            items.back() += cell[i];
        ++i;
    }
    std::erase_if(items, [](const std::string &item) { return trimmed(item).empty(); });
    return items;
}

std::string to_item(const schedule::CancelledMeeting &cancelled)
{
    std::string item = schedule::to_iso(cancelled.date);
    if (cancelled.at)
        item += ' ' + schedule::to_canonical(*cancelled.at);
    return with_reason(std::move(item), cancelled.reason);
}

std::string to_item(const schedule::MovedMeeting &moved)
{
    std::string item = schedule::to_iso(moved.date);
    if (moved.at)
        item += ' ' + schedule::to_canonical(*moved.at);
    item.append(" ").append(arrow).append(" ").append(schedule::to_iso(moved.to));
    if (moved.time)
        item += ' ' + schedule::to_canonical(*moved.time);
    if (!moved.place.empty())
        item += " @ " + words_item(moved.place);
    return with_reason(std::move(item), moved.reason);
}

std::string to_item(const schedule::AddedMeeting &added)
{
    return with_reason(schedule::to_iso(added.date) + ' ' + schedule::to_canonical(added.time), added.reason);
}

std::optional<schedule::CancelledMeeting> cancelled_of(std::string_view item)
{
    Scanner scanner(item);
    const auto date = scanner.word(spoken_date);
    const auto at = scanner.word(spoken_time);
    Text reason = scanner.reason();
    if (!date || !scanner.at_end())
        return std::nullopt;
    return schedule::CancelledMeeting{*date, at, std::move(reason)};
}

std::optional<schedule::MovedMeeting> moved_of(std::string_view item)
{
    Scanner scanner(item);
    schedule::MovedMeeting moved;
    const auto date = scanner.word(spoken_date);
    moved.at = scanner.word(spoken_time);
    if (!date || !scanner.sign(arrow))
        return std::nullopt;
    moved.date = *date;
    moved.to = scanner.word(spoken_date).value_or(*date);
    moved.time = scanner.word(spoken_span);
    if (scanner.sign("@"))
        moved.place = scanner.words(false);
    moved.reason = scanner.reason();
    const bool changes = moved.to != moved.date || moved.time || !moved.place.empty();
    return scanner.at_end() && changes ? std::optional(std::move(moved)) : std::nullopt;
}

std::optional<schedule::AddedMeeting> added_of(std::string_view item)
{
    Scanner scanner(item);
    const auto date = scanner.word(spoken_date);
    const auto time = scanner.word(spoken_span);
    Text reason = scanner.reason();
    if (!date || !time || !scanner.at_end())
        return std::nullopt;
    return schedule::AddedMeeting{*date, *time, std::move(reason)};
}

}  // namespace exchange
