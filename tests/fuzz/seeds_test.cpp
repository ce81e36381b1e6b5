// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replays in an ordinary build what the fuzzers begin with and what they have found: each file under seeds/ is a test.

#include "targets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <vector>

namespace fuzz {

namespace {

using std::filesystem::path;

const std::map<std::string, std::function<void(std::string_view)>> targets = {
    {"calendar", calendar}, {"csv", csv}, {"guide", guide}, {"toml", toml}};

std::vector<path> seeds()
{
    std::vector<path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(MOEDESTED_SOURCE_DIR "/tests/fuzz/seeds")) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::string name_of(const path &file)
{
    std::string name = file.parent_path().filename().string() + '_' + file.stem().string();
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
}

class Seed : public testing::TestWithParam<path> {};

TEST_P(Seed, ContradictsNothing)
{
    std::ostringstream bytes;
    bytes << std::ifstream(GetParam(), std::ios::binary).rdbuf();
    const auto target = targets.find(GetParam().parent_path().filename().string());
    ASSERT_NE(target, targets.end()) << "a folder of seeds is called after its target";
    EXPECT_NO_THROW(target->second(bytes.str()));
}

INSTANTIATE_TEST_SUITE_P(Of, Seed, testing::ValuesIn(seeds()), [](const auto &instance) { return name_of(instance.param); });

}  // namespace

}  // namespace fuzz
