// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What libFuzzer calls; FUZZ_TARGET is one of targets.h.

#include "targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    fuzz::FUZZ_TARGET({reinterpret_cast<const char *>(bytes), size});
    return 0;
}
