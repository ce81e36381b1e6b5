// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/in_english.h"

#include <map>
#include <memory>
#include <mutex>

namespace schedule {

Finding in_english(const std::string &code, const std::string &text)
{
    static std::mutex mutex;
    static std::map<std::string, Definition, std::less<>> known;
    const std::lock_guard lock(mutex);
    const auto [found, is_new] = known.try_emplace(code);
    if (is_new)
        found->second = Definition{found->first, {"english"}, 1};
    return {Code(found->second), {Value::whole(text)}};
}

std::string english(const Finding &finding)
{
    const bool whole = finding.code.definition().values[0] == "english";
    return whole ? std::get<std::string>(finding.values[0].is()) : std::string(finding.code.name());
}

}  // namespace schedule
