// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/access/secrets.h"

#include <sodium.h>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace config {

void overwrite(void *bytes, std::size_t count)
{
    sodium_memzero(bytes, count);
}

void keep_out_of_cores()
{
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    // Also where the kernel hands cores to a program instead of a file, to which that limit means nothing.
    ::prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace config
