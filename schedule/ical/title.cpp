// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ical/title.h"

#include "ical/lines.h"

#include <algorithm>
#include <optional>

namespace ical {

namespace {

constexpr std::string_view cancelled_words[] = {"AFLYST",    "AFLYSTE",  "AFLYSES",      "AFLYSNING",
                                                "CANCELLED", "CANCELED", "CANCELLATION", "ANNULLERET"};
constexpr std::string_view denials[] = {"IKKE", "NOT"};
constexpr std::string_view marks = " \t:;,.!-*/()[]";
constexpr std::string_view dashes[] = {"–", "—"};

bool is_letter(char c)
{
    // Bytes of letters beyond ASCII are parts of words too, and so are those of a dash: it stands between spaces.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}

bool is_one_of(std::string_view word, const auto &upper_case)
{
    return std::ranges::any_of(upper_case, [word](std::string_view one) { return is_name(word, one); });
}

/// Where in the title the word stands.
std::optional<std::string_view> cancelled_word_in(std::string_view title)
{
    std::string_view before;
    for (std::size_t at = 0; at < title.size();) {
        if (!is_letter(title[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < title.size() && is_letter(title[end]))
            ++end;
        const std::string_view word = title.substr(at, end - at);
        if (is_one_of(word, cancelled_words) && !is_one_of(before, denials))
            return word;
        before = word;
        at = end;
    }
    return std::nullopt;
}

std::string_view without_marks(std::string_view text)
{
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view dash : dashes) {
            if (text.starts_with(dash)) {
                text.remove_prefix(dash.size());
                again = true;
            }
            if (text.ends_with(dash)) {
                text.remove_suffix(dash.size());
                again = true;
            }
        }
        const std::size_t first = std::min(text.find_first_not_of(marks), text.size());
        text.remove_prefix(first);
        const std::size_t last = text.find_last_not_of(marks);
        again = again || first > 0 || last + 1 < text.size();
        text = text.substr(0, last + 1);
    }
    return text;
}

}  // namespace

bool says_cancelled(std::string_view title)
{
    return cancelled_word_in(title).has_value();
}

std::string without_cancelled(std::string_view title)
{
    const auto word = cancelled_word_in(title);
    if (!word)
        return std::string(title);
    const auto at = static_cast<std::size_t>(word->data() - title.data());
    const std::string_view before = without_marks(title.substr(0, at));
    const std::string_view after = without_marks(title.substr(at + word->size()));
    std::string left(before);
    if (!before.empty() && !after.empty())
        left += ' ';
    return left.append(after);
}

std::string beside_name(std::string_view title, std::string_view name)
{
    const std::string left = without_cancelled(title);
    const auto at = name.empty() ? std::string::npos : left.find(name);
    if (at == std::string::npos)
        return cancelled_word_in(title) && name.empty() ? left : std::string();
    const std::string_view before = without_marks(std::string_view(left).substr(0, at));
    const std::string_view after = without_marks(std::string_view(left).substr(at + name.size()));
    std::string words(before);
    if (!before.empty() && !after.empty())
        words += ' ';
    return words.append(after);
}

}  // namespace ical
