// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may use whom. The build keeps headers of other folders off the include path; this says in words which arrow a change
// would add, sees QML imports too, and makes a new folder name its place.
#include "tree.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <set>

namespace architecture {
namespace {

using testing::IsEmpty;

const std::set<std::string> below_kiosk = {"schedule", "config", "canvas", "handouts"};

/// The folders, named as in includes, that a folder may use beside itself; nothing for a folder that has no place in the table.
std::optional<std::set<std::string>> may_use(const std::filesystem::path &folder)
{
    static const std::map<std::filesystem::path, std::set<std::string>> table = {
        {"schedule", {}},
        {"schedule/ical", {"schedule"}},
        {"schedule/exchange", {"ical", "schedule"}},
        {"config/toml", {"schedule"}},
        {"config/access", {"config/toml", "schedule"}},
        {"config/content", {"config/toml", "schedule"}},
        {"config/centre", {"config/access", "config/content", "config/toml", "schedule"}},
        {"pdf/canvas", {}},
        {"pdf/handouts", {"canvas", "config", "schedule"}},
        {"kiosk/cli", {"handouts", "feeds", "printing", "config", "exchange", "ical", "schedule"}},
        {"kiosk/desk", {"app", "paper", "access", "kit", "context", "printing", "speech", "handouts", "schedule", "config"}},
        {"kiosk/feeds", {"config", "exchange", "ical", "schedule"}},
        {"kiosk/player", {}},
        {"kiosk/printing", {"config"}},
        {"kiosk/speech", {}},
        {"kiosk/ui/access", {"kit", "context", "speech", "config"}},
        {"kiosk/ui/context", {"feeds", "config", "schedule"}},
        {"kiosk/ui/films", {"paper", "access", "kit", "context", "player", "schedule", "config", "canvas", "handouts"}},
        {"kiosk/ui/kit", {"context", "canvas"}},
        {"kiosk/ui/paper", {"access", "kit", "context", "printing", "handouts", "config"}},
    };
    if (const auto row = table.find(folder); row != table.end()) {
        return row->second;
    }
    if (folder.parent_path() == "kiosk/ui") {  // a feature: the rooms that all share, never another feature
        std::set<std::string> allowed = below_kiosk;
        allowed.insert({"context", "kit", "access", "paper"});
        return allowed;
    }
    return std::nullopt;
}

/// Wires everything, so it may use everything; tests may too.
bool is_free(const std::filesystem::path &file)
{
    return file.parent_path() == "kiosk/app" || *file.begin() == "tests";
}

bool is_cpp(const std::filesystem::path &file)
{
    return file.extension() == ".cpp" || file.extension() == ".h";
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return text;
}

TEST(Arrows, EveryFolderWithCodeHasItsPlace)
{
    std::set<std::string> homeless;
    for (const auto &file : files()) {
        if ((is_cpp(file) || file.extension() == ".qml") && !is_free(file) && !may_use(file.parent_path())) {
            homeless.insert(file.parent_path().string());
        }
    }
    EXPECT_THAT(homeless, IsEmpty()) << "say in may_use() whom these folders may use";
}

TEST(Arrows, IncludesFollowThem)
{
    static const std::regex include(R"re(^\s*#\s*include\s+"(config/[^"/]+|[^"/]+)/[^"]*")re");
    // A room of config is named with the folder that it is in; who may use config may use each of them.
    const auto is_own = [](const std::filesystem::path &folder, const std::string &named) {
        return named == folder.filename() || named == folder;
    };
    const auto may = [](const std::set<std::string> &allowed, const std::string &named) {
        return allowed.contains(named) || (named.starts_with("config/") && allowed.contains("config"));
    };
    std::vector<std::string> wrong;
    std::size_t seen = 0;
    for (const auto &file : files()) {
        const auto allowed = may_use(file.parent_path());
        if (!is_cpp(file) || is_free(file) || !allowed) {
            continue;
        }
        const std::vector<std::string> text = lines(file);
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::smatch match;
            if (!std::regex_search(text[i], match, include)) {
                continue;
            }
            ++seen;
            if (!is_own(file.parent_path(), match[1]) && !may(*allowed, match[1])) {
                wrong.push_back(at(file, i + 1, text[i]));
            }
        }
    }
    EXPECT_THAT(wrong, IsEmpty());
    EXPECT_GT(seen, 20u) << "the includes were not found";
}

TEST(Arrows, QmlImportsFollowThem)
{
    static const std::regex import_line(R"(^\s*import\s+Moedested\.(\w+))");
    std::vector<std::string> wrong;
    for (const auto &file : files()) {
        if (file.extension() != ".qml" || is_free(file)) {
            continue;
        }
        const std::string folder = file.parent_path().filename().string();
        const auto allowed = may_use(file.parent_path()).value_or(std::set<std::string>());
        const std::vector<std::string> text = lines(file);
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::smatch match;
            if (!std::regex_search(text[i], match, import_line)) {
                continue;
            }
            if (lower(match[1]) != folder && !allowed.contains(lower(match[1]))) {
                wrong.push_back(at(file, i + 1, text[i]));
            }
        }
    }
    EXPECT_THAT(wrong, IsEmpty()) << "a QML file imports what its folder may use";
}

TEST(Arrows, OnlyTheCommandLineReachesTheNetwork)
{
    static const std::regex network(
        R"(moedested_fetch|USES[^)]*\bfetch\b|"feeds/(fetch|http)\.h"|Qt6::Network|<QNetwork|<QTcp|<QSsl)");
    std::vector<std::string> wrong;
    for (const auto &file : files()) {
        const bool may = file.parent_path() == "kiosk/feeds" || file.parent_path() == "kiosk/cli" || *file.begin() == "tests";
        if (may || (!is_cpp(file) && file.filename() != "CMakeLists.txt")) {
            continue;
        }
        const std::vector<std::string> text = lines(file);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (std::regex_search(text[i], network)) {
                wrong.push_back(at(file, i + 1, text[i]));
            }
        }
    }
    EXPECT_THAT(wrong, IsEmpty()) << "the screen never goes on the network: fetching is moedested's, in kiosk/feeds";
}

TEST(Arrows, OnlyPrintingReachesPrinters)
{
    static const std::regex cups(R"(<cups/|Cups::Cups)");
    std::vector<std::string> wrong;
    for (const auto &file : files()) {
        const std::string name = file.string();
        if (name.starts_with("kiosk/printing/") || name.starts_with("tests/") ||
            (!is_cpp(file) && file.filename() != "CMakeLists.txt")) {
            continue;
        }
        const std::vector<std::string> text = lines(file);
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (std::regex_search(text[i], cups)) {
                wrong.push_back(at(file, i + 1, text[i]));
            }
        }
    }
    EXPECT_THAT(wrong, IsEmpty()) << "what waits for a printer is in kiosk/printing, behind its spooler";
}

TEST(Arrows, NoFolderIsCalledAfterNothing)
{
    static const std::set<std::string> names = {"util", "utils", "common", "misc", "helpers", "shared"};
    std::vector<std::string> wrong;
    for (const auto &folder : folders()) {
        if (names.contains(lower(folder.filename().string()))) {
            wrong.push_back(folder.string());
        }
    }
    EXPECT_THAT(wrong, IsEmpty());
}

}  // namespace
}  // namespace architecture
