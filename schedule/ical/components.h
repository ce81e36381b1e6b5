// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ical/lines.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ical {

/// How deep components may stand in one another; what is deeper is passed over.
constexpr std::size_t deepest_nesting = 16;

/// Walks through a file's components (RFC 5545 section 3.4) and their properties, in constant memory.
///
/// Components that were never ended are ended where that must have been: at the END of one around them, at the BEGIN of the next
/// event, or at the end of the file.
class Components {
public:
    enum class Step {
        Begin,     ///< of a component, which is the innermost one now
        Property,  ///< a line of the innermost component
        BadLine,   ///< a line that is no content line
        End,       ///< of the innermost component, which is still in the path
        CutShort,  ///< the same, without an END of its own
        StrayEnd,  ///< an END without its BEGIN
        TooDeep,   ///< a component below `deepest_nesting` begins; said once for each way down
        Done,
    };

    explicit Components(std::string_view bytes, int number = 1) : m_lines(bytes, number) {}

    Step next();

    /// Upper-case names from the outermost component to the innermost one.
    const std::vector<std::string> &path() const { return m_path; }
    bool is_in(std::initializer_list<std::string_view> path) const;
    /// The current line, good until the next step; of a step that no line gave, the line at which it was taken.
    const ContentLine &line() const { return m_line; }
    const Lines &source() const { return m_lines; }

private:
    std::optional<Step> take_line();
    std::optional<Step> begin(std::string_view name);
    std::optional<Step> end(std::string_view name);
    Step keep_and_take_again(std::size_t keep);
    Step cut_short();

    Lines m_lines;
    ContentLine m_line;
    std::vector<std::string> m_path;
    std::size_t m_below = 0;    ///< how many components deeper than the path the current line is
    std::size_t m_keep = 0;     ///< how much of the path is kept before the current line is taken
    bool m_leave = false;       ///< the innermost component has ended with the last step
    bool m_take_again = false;  ///< the current line is still to be taken
};

}  // namespace ical
