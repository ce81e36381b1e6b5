// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program.h"

#include <functional>
#include <optional>

namespace app {

enum Exit { Good = 0, Failed = 1, WrongUsage = 2 };

/// What the command line asks for.
struct CommandLine {
    Options options;
    std::optional<QSize> size;
    std::optional<QString> tour;
    bool once = false;  ///< each screen once: in the first language, as it is at first
    bool self_test = false;
    bool desk = false;
};

/// Reads the command line and lets `show` do what it asks for; whoever asks for help, or mistypes, is answered here. The status
/// to end with.
int run(int argc, char *argv[],
        const std::function<int(const CommandLine &wish, const schedule::Zone &zone, int argc, char *argv[])> &show);

/// Says what is wrong to the terminal. The status to end with.
int tell(const schedule::Problems &problems);

}  // namespace app
