// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each source file carries, and what none may.
#include "tree.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>

namespace architecture {
namespace {

using testing::IsEmpty;

TEST(Marks, EverySourceFileSaysWhoseItIsAndItsLicence)
{
    std::vector<std::string> without;
    std::size_t seen = 0;
    for (const auto &file : files()) {
        if (!is_source(file)) {
            continue;
        }
        ++seen;
        const std::vector<std::string> text = lines(file);
        const std::size_t first = !text.empty() && text.front().starts_with("#!") ? 1 : 0;
        if (text.size() < first + 2 || text[first].find("SPDX-FileCopyrightText: ") == std::string::npos ||
            text[first + 1].find("SPDX-License-Identifier: GPL-3.0-or-later") == std::string::npos) {
            without.push_back(file.string());
        }
    }
    EXPECT_THAT(without, IsEmpty());
    EXPECT_GT(seen, 50u) << "the source files were not found";
}

TEST(Marks, NothingIsLeftForLater)
{
    static const std::regex mark(
        "\\b(TO"
        "DO|FIX"
        "ME|HA"
        "CK|XX"
        "X)\\b");
    std::vector<std::string> left;
    for (const auto &file : files()) {
        if (!is_source(file)) {
            continue;
        }
        const std::vector<std::string> text = lines(file);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (std::regex_search(text[i], mark)) {
                left.push_back(at(file, i + 1, text[i]));
            }
        }
    }
    EXPECT_THAT(left, IsEmpty());
}

TEST(Marks, FilesKeepTheSizesThatPeopleCanRead)
{
    const auto limit = [](const std::filesystem::path &file) -> std::size_t {
        return file.extension() == ".qml" ? 250 : file.extension() == ".cpp" ? 450 : file.extension() == ".h" ? 150 : 0;
    };
    std::vector<std::string> grown;
    for (const auto &file : files()) {
        if (*file.begin() != "tests" && limit(file) > 0 && lines(file).size() > limit(file)) {
            grown.push_back(file.string());
        }
    }
    EXPECT_THAT(grown, IsEmpty()) << "split them by meaning";
}

}  // namespace
}  // namespace architecture
