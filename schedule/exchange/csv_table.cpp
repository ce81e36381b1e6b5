// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_table.h"
#include "exchange/problem_codes.h"

#include <algorithm>

#include <QString>
#include <QStringDecoder>

namespace exchange {

namespace {

constexpr std::size_t most_cells = 300;
constexpr std::size_t longest_row = 64 * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_utf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

/// 0x80 to 0x9F of Windows-1252; 0 where it has nothing.
constexpr char16_t windows_1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                       0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                       0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes)
{
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t mapped = byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80] : byte;
        text += QChar(mapped == 0 && byte != 0 ? char16_t(0xFFFD) : mapped);
    }
    return text.toStdString();
}

std::optional<std::string> from_utf16(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text.toStdString());
}

char separator_of(std::string_view text)
{
    std::size_t counts[3] = {};
    constexpr std::string_view separators = ";,\t";
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (!quoted && separators.find(c) != std::string_view::npos)
            ++counts[separators.find(c)];
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts)];
}

/// Reads the records of a text one after the other.
class Reader {
public:
    explicit Reader(const CsvText &text) : m_text(text.utf8), m_separator(text.separator), m_line(text.first_line) {}

    std::optional<CsvRow> next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            end_line();
        if (m_at == m_text.size())
            return std::nullopt;
        CsvRow row;
        row.line = m_line;
        const std::size_t begin = m_at;
        for (;;) {
            std::string cell = m_text[m_at] == '"' ? quoted(row) : std::string();
            while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
                cell += m_text[m_at++];
            if (row.cells.size() < most_cells && m_at - begin <= longest_row)
                row.cells.push_back(std::move(cell));
            else
                row.fault = codes::row_too_long();
            if (m_at == m_text.size() || m_text[m_at] != m_separator)
                break;
            if (++m_at == m_text.size())
                break;
        }
        return row;
    }

private:
    void end_line()
    {
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
        ++m_line;
    }

    std::string quoted(CsvRow &row)
    {
        std::string cell;
        const std::size_t begin = m_at++;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"' && !m_text.substr(m_at).starts_with("\"\"")) {
                ++m_at;
                return cell;
            }
            m_line += c == '\n' ? 1 : 0;
            if (m_at - begin <= longest_row)
                cell += c;
            m_at += c == '"' ? 2 : 1;
        }
        row.fault = codes::open_quote();
        return cell;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line;
};

bool is_like_formula(std::string_view value)
{
    const auto first = value.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(value[first]) != std::string_view::npos;
}

}  // namespace

std::optional<CsvText> decode_csv(std::string_view bytes)
{
    CsvText text;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        auto decoded = from_utf16(bytes);
        if (!decoded)
            return std::nullopt;
        text.utf8 = std::move(*decoded);
        text.encoding = "UTF-16";
    } else if (is_utf8(bytes)) {
        text.utf8 = bytes.starts_with(byte_order_mark) ? bytes.substr(byte_order_mark.size()) : bytes;
    } else {
        text.utf8 = from_windows_1252(bytes);
        text.encoding = "Windows-1252";
    }
    if (text.utf8.find('\0') != std::string::npos)
        return std::nullopt;
    // Excel's own way to name the separator.
    if (text.utf8.starts_with("sep=") && text.utf8.size() > 5 && (text.utf8[5] == '\n' || text.utf8[5] == '\r')) {
        text.separator = text.utf8[4];
        text.utf8.erase(0, text.utf8.find('\n', 5) == std::string::npos ? 6 : text.utf8.find('\n', 5) + 1);
        text.first_line = 2;
    } else {
        text.separator = separator_of(text.utf8);
    }
    return text;
}

void for_each_row(const CsvText &text, const std::function<bool(const CsvRow &)> &take)
{
    Reader reader(text);
    while (const auto row = reader.next()) {
        const bool blank = std::ranges::all_of(row->cells, [](const std::string &cell) { return cell.empty(); });
        if ((!blank || row->fault) && !take(*row))
            return;
    }
}

std::string csv_cell(std::string_view value)
{
    std::string cell = is_like_formula(value) ? "'" : "";
    cell += value;
    if (cell.find_first_of(";,\t\"\r\n") == std::string::npos && !cell.starts_with(' ') && !cell.ends_with(' '))
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c;
        if (c == '"')
            quoted += '"';
    }
    return quoted + '"';
}

std::string_view cell_value(std::string_view cell)
{
    return cell.starts_with('\'') && is_like_formula(cell) ? cell.substr(1) : cell;
}

}  // namespace exchange
