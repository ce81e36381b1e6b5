// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/access/secrets.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

namespace config {

TEST(Secrets, ATextIsWhatItWasMadeOf)
{
    SecretText text("Ring først\nså kom");
    SecretText copy = text;
    EXPECT_EQ(copy.text(), "Ring først\nså kom");
    EXPECT_EQ(copy, text);
    text = SecretText();
    EXPECT_TRUE(text.empty());
    EXPECT_NE(copy, text);
}

TEST(Secrets, OverwritingLeavesZeros)
{
    std::string bytes = "hemmelig";
    overwrite(bytes.data(), bytes.size());
    EXPECT_EQ(bytes, std::string(8, '\0'));
    overwrite(nullptr, 0);
}

TEST(Secrets, AProgramThatKeepsThemLeavesNoCoreAndLetsNobodyIn)
{
    const pid_t child = ::fork();
    if (child == 0) {
        keep_out_of_cores();
        rlimit core{1, 1};
        const bool kept =
            ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE) == 0;
        ::_exit(kept ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
}

}  // namespace config
