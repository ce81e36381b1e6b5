// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/content/assets.h"

namespace config {

std::filesystem::path assets_directory()
{
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    std::filesystem::path prefix = program.parent_path().parent_path();
    // libexec/moedested lies one folder deeper than bin.
    if (prefix.filename() == "libexec")
        prefix = prefix.parent_path();
    return (prefix / "share" / "moedested").lexically_normal();
}

}  // namespace config
