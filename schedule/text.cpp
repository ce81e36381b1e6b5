// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/text.h"

#include <utility>

namespace schedule {

Text::Text(std::string same_in_every_language)
{
    if (!same_in_every_language.empty())
        m_words.emplace(std::string(), std::move(same_in_every_language));
}

Text::Text(const char *same_in_every_language) : Text(std::string(same_in_every_language)) {}

Text::Text(std::map<std::string, std::string, std::less<>> by_language) : m_words(std::move(by_language))
{
    std::erase_if(m_words, [](const auto &entry) { return entry.second.empty(); });
}

const std::string &Text::in(std::string_view language) const
{
    static const std::string none;
    if (m_words.empty())
        return none;
    for (const std::string_view wanted : {language, std::string_view(), std::string_view("da")}) {
        const auto found = m_words.find(wanted);
        if (found != m_words.end())
            return found->second;
    }
    return m_words.begin()->second;
}

}  // namespace schedule
