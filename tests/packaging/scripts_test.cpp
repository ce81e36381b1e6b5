// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace {

namespace fs = std::filesystem;

class Script : public testing::TestWithParam<const char *> {
protected:
    const fs::path m_file = fs::path(MOEDESTED_SOURCE_DIR) / GetParam();
};

TEST_P(Script, MayBeRun)
{
    EXPECT_NE(fs::status(m_file).permissions() & fs::perms::owner_exec, fs::perms::none);
}

TEST_P(Script, IsBash)
{
    EXPECT_EQ(std::system(("bash -n '" + m_file.string() + "'").c_str()), 0);
}

/// "packaging/deps" as a test's name.
std::string name_of(const testing::TestParamInfo<const char *> &script)
{
    std::string name = script.param;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char letter) { return !std::isalnum(letter); }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, Script,
                         testing::Values("packaging/deps", "packaging/run", "packaging/test", ".ci/run", ".ci/nightly",
                                         "tests/any-day"),
                         name_of);

}  // namespace
