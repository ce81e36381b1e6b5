// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

namespace app {

/// How often the bytes stand in the memory that another process writes to; nothing where the system lets nobody look.
std::optional<int> times_in_memory(pid_t process, const std::string &bytes);

}  // namespace app
