// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <sys/types.h>

namespace config {

/// While it lives, root acts as the user that a folder belongs to, so that what it makes there is that user's, and no link put
/// there leads it to anything else. For others, and for the whole process, nothing changes.
class AsOwnerOf {
public:
    explicit AsOwnerOf(const std::filesystem::path &folder);
    AsOwnerOf(const AsOwnerOf &) = delete;
    AsOwnerOf &operator=(const AsOwnerOf &) = delete;
    ~AsOwnerOf();

private:
    bool m_changed = false;
    gid_t m_group = 0;
};

/// So that a file that was made or replaced in the folder is still so after a power cut. Gives 0, or the error; a folder that
/// can't be forced to the disk at all, as on some shares, is none.
int sync_folder(const std::filesystem::path &folder);

}  // namespace config
