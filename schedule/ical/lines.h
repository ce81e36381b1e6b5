// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ical {

/// The longest content line, unfolded and in bytes; the rest of a longer one is skipped.
constexpr std::size_t longest_line = 64 * 1024;

/// The content lines of a file, one after another (RFC 5545 section 3.1). Unfolds bytes, so also inside a UTF-8 character; takes
/// LF, CRLF and CR, leaves out empty lines and a byte order mark. Joins the soft line breaks of quoted-printable values.
class Lines {
public:
    /// Borrows the bytes. `number` is that of the line at their beginning.
    explicit Lines(std::string_view bytes, int number = 1);

    /// Goes on to the next line; false where there is none.
    bool next();

    /// Good until the next call of `next`.
    std::string_view text() const { return m_text; }
    /// Of the first physical line, from 1.
    int number() const { return m_number; }
    /// Where the line begins in the bytes.
    std::size_t offset() const { return m_offset; }
    /// Whether the text was cut at `longest_line`.
    bool too_long() const { return m_too_long; }

private:
    std::string_view physical_line();
    std::size_t find(char c, std::size_t &known) const;
    void skip_empty_lines();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::size_t m_next_return = 0;  ///< the first CR and LF at or after m_at, once looked for
    std::size_t m_next_feed = 0;
    int m_physical;
    std::string_view m_text;
    std::string m_unfolded;
    std::size_t m_offset = 0;
    int m_number = 0;
    bool m_too_long = false;
};

/// A content line in its parts, borrowed.
struct ContentLine {
    std::string_view name;
    std::string_view parameters;  ///< all of them, as written
    std::string_view value;

    /// The value of a parameter without its quotes and the escapes of RFC 6868; empty where it is not given.
    std::string parameter(std::string_view wanted) const;

    /// The value; decoded where it is quoted-printable, as old programs write it (vCalendar 1.0; RFC 2045 section 6.7), so that
    /// "navn=40example.org" is seen for what it is. Takes CHARSET for Latin-1 where it says so.
    std::string plain_value() const;
};

/// False where the line is none: no colon, no name, or a quote that is not closed. `line.name` is set as far as there is one.
bool parse(std::string_view text, ContentLine &line);

/// With ASCII letters in upper case.
std::string upper(std::string_view text);

/// Whether both are the same but for ASCII case; `upper_case` is in upper case.
bool is_name(std::string_view name, std::string_view upper_case);

}  // namespace ical
