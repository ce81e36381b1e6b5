// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/lines.h"

#include <algorithm>

#include <QString>

namespace ical {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

char upper_letter(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

/// The first of `;` and `:` that stands outside quotes, or npos.
std::size_t end_of_parameter(std::string_view text, std::size_t at)
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (!quoted && (text[at] == ';' || text[at] == ':'))
            return at;
    }
    return std::string_view::npos;
}

/// RFC 6868: ^n is a line break, ^' a quote, ^^ a caret.
std::string without_carets(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = text[at] == '^' && at + 1 < text.size() ? text[at + 1] : '\0';
        if (next == 'n' || next == '\'' || next == '^') {
            plain += next == 'n' ? '\n' : next == '\'' ? '"' : '^';
            ++at;
        } else if (text[at] != '"') {
            plain += text[at];
        }
    }
    return plain;
}

/// Of the names of properties and parameters at the line's beginning: vCalendar 1.0 has the word with and without ENCODING=.
bool is_quoted_printable(std::string_view head)
{
    return upper(head).find("QUOTED-PRINTABLE") != std::string::npos;
}

/// A value that goes on in the next line, which then need not begin with a space.
bool breaks_softly(std::string_view line)
{
    return line.ends_with('=') && is_quoted_printable(line.substr(0, line.find(':')));
}

int hex_digit(char c)
{
    const char letter = upper_letter(c);
    return c >= '0' && c <= '9' ? c - '0' : letter >= 'A' && letter <= 'F' ? letter - 'A' + 10 : -1;
}

/// An equals sign without two digits after it stays.
std::string without_quoting(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == '=' && at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
        const int low = high >= 0 ? hex_digit(text[at + 2]) : -1;
        plain += low >= 0 ? static_cast<char>(high * 16 + low) : text[at];
        at += low >= 0 ? 2 : 0;
    }
    return plain;
}

}  // namespace

Lines::Lines(std::string_view bytes, int number) : m_bytes(bytes), m_physical(number)
{
    if (bytes.starts_with(byte_order_mark))
        m_at = byte_order_mark.size();
}

/// Remembers what it found: a file of one kind of line end is searched for the other once, not once a line.
std::size_t Lines::find(char c, std::size_t &known) const
{
    if (known < m_at || m_at == 0)
        known = std::min(m_bytes.find(c, m_at), m_bytes.size());
    return known;
}

/// The text up to the next line end, which is passed; any run of CR with a LF after it is one.
std::string_view Lines::physical_line()
{
    const std::size_t begin = m_at;
    const std::size_t end = std::min(find('\r', m_next_return), find('\n', m_next_feed));
    m_at = end;
    int returns = 0;
    for (; m_at < m_bytes.size() && m_bytes[m_at] == '\r'; ++m_at)
        ++returns;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\n') {
        ++m_at;
        returns = 1;
    }
    m_physical += returns;
    return m_bytes.substr(begin, end - begin);
}

void Lines::skip_empty_lines()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n'))
        physical_line();
}

bool Lines::next()
{
    skip_empty_lines();
    if (m_at >= m_bytes.size())
        return false;
    m_offset = m_at;
    m_number = m_physical;
    m_text = physical_line();
    m_too_long = m_text.size() > longest_line;
    const auto is_folded = [this] { return m_at < m_bytes.size() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t'); };
    const auto goes_on = [this](std::string_view text) { return m_at < m_bytes.size() && breaks_softly(text); };
    if (is_folded() || goes_on(m_text)) {
        m_unfolded.assign(m_text.substr(0, longest_line));
        while (is_folded() || goes_on(m_unfolded)) {
            if (is_folded())
                ++m_at;
            else
                m_unfolded.pop_back();
            const std::string_view more = physical_line();
            const std::size_t room = longest_line - m_unfolded.size();
            m_too_long = m_too_long || more.size() > room;
            m_unfolded.append(more.substr(0, room));
        }
        m_text = m_unfolded;
    }
    m_text = m_text.substr(0, longest_line);
    return true;
}

std::string ContentLine::parameter(std::string_view wanted) const
{
    std::size_t at = 0;
    while (at < parameters.size()) {
        const std::size_t end = std::min(end_of_parameter(parameters, at), parameters.size());
        const std::string_view one = parameters.substr(at, end - at);
        const std::size_t equals = one.find('=');
        if (equals != std::string_view::npos && is_name(one.substr(0, equals), wanted))
            return without_carets(one.substr(equals + 1));
        at = end + 1;
    }
    return {};
}

std::string ContentLine::plain_value() const
{
    if (parameters.empty() || !is_quoted_printable(parameters))
        return std::string(value);
    const std::string plain = without_quoting(value);
    const std::string charset = parameter("CHARSET");
    const bool is_latin = is_name(charset, "ISO-8859-1") || is_name(charset, "WINDOWS-1252");
    return is_latin ? QString::fromLatin1(plain.data(), static_cast<qsizetype>(plain.size())).toStdString() : plain;
}

bool parse(std::string_view text, ContentLine &line)
{
    const auto after_name = std::ranges::find_if_not(text, is_name_character);
    line.name = text.substr(0, static_cast<std::size_t>(after_name - text.begin()));
    line.parameters = {};
    line.value = {};
    std::size_t at = line.name.size();
    if (at == 0 || at == text.size() || (text[at] != ':' && text[at] != ';'))
        return false;
    const std::size_t first = at + 1;
    while (at != std::string_view::npos && text[at] == ';')
        at = end_of_parameter(text, at + 1);
    if (at == std::string_view::npos)
        return false;
    if (at >= first)
        line.parameters = text.substr(first, at - first);
    line.value = text.substr(at + 1);
    return true;
}

std::string upper(std::string_view text)
{
    std::string letters(text);
    std::ranges::transform(letters, letters.begin(), [](char c) { return upper_letter(c); });
    return letters;
}

bool is_name(std::string_view name, std::string_view upper_case)
{
    return name.size() == upper_case.size() &&
           std::equal(name.begin(), name.end(), upper_case.begin(), [](char a, char b) { return upper_letter(a) == b; });
}

}  // namespace ical
