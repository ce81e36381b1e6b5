// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/line.h"

#include "support/eventually.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <poll.h>

namespace support {

bool told_to_go_on(const char *done)
{
    std::puts(done);
    std::fflush(stdout);
    const auto told = [] {
        pollfd input{.fd = 0, .events = POLLIN, .revents = 0};
        return poll(&input, 1, 0) > 0;
    };
    std::string line;
    return eventually(told, std::chrono::minutes(1)) && std::getline(std::cin, line);
}

}  // namespace support
