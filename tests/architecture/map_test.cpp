// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents grow stale where nothing holds them: the developer map names what is there and all of it, and links lead somewhere.
#include "tree.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>

namespace architecture {
namespace {

namespace fs = std::filesystem;
using testing::IsEmpty;

/// What docs/map.md sets in `code` and that has the look of a path from the root: it holds a slash.
std::set<std::string> named_in_map()
{
    static const std::regex code("`([^`\\s]*/[^`\\s]*)`");
    std::set<std::string> named;
    for (const std::string &line : lines("docs/map.md")) {
        for (auto match = std::sregex_iterator(line.begin(), line.end(), code); match != std::sregex_iterator(); ++match) {
            named.insert((*match)[1]);
        }
    }
    return named;
}

TEST(Map, NamesOnlyWhatIsThere)
{
    std::vector<std::string> gone;
    for (const std::string &path : named_in_map()) {
        if (!fs::exists(root() / path)) {
            gone.push_back(path);
        }
    }
    EXPECT_THAT(gone, IsEmpty());
}

TEST(Map, NamesEveryFolderOfTheTree)
{
    std::set<fs::path> wanted;
    for (const fs::path &folder : folders()) {
        if (!folder.has_parent_path()) {
            wanted.insert(folder);
        }
    }
    for (const fs::path &file : files()) {
        if (is_source(file) && file.has_parent_path()) {
            wanted.insert(file.parent_path());
        }
    }
    const std::set<std::string> named = named_in_map();
    std::vector<std::string> missing;
    for (const fs::path &folder : wanted) {
        if (!named.contains(folder.string() + "/")) {
            missing.push_back(folder.string() + "/");
        }
    }
    EXPECT_THAT(missing, IsEmpty()) << "docs/map.md lacks these";
}

TEST(Links, LeadSomewhere)
{
    static const std::regex link(R"re((?:\]\(|src=")([^)"#\s]+)(?:#[^)"]*)?[)"])re");
    std::vector<std::string> dead;
    for (const fs::path &file : files()) {
        if (file.extension() != ".md") {
            continue;
        }
        const std::vector<std::string> text = lines(file);
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (auto match = std::sregex_iterator(text[i].begin(), text[i].end(), link); match != std::sregex_iterator();
                 ++match) {
                const std::string target = (*match)[1];
                if (target.find(':') == std::string::npos && !fs::exists(root() / file.parent_path() / target)) {
                    dead.push_back(at(file, i + 1, target));
                }
            }
        }
    }
    EXPECT_THAT(dead, IsEmpty());
}

}  // namespace
}  // namespace architecture
