// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <filesystem>
#include <optional>

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

/// Makes `DIR/state` where it is missing, for its owner alone (mode 700); made by root it belongs to the owner of `DIR`.
std::optional<schedule::Problem> make_state_folder(const std::filesystem::path &directory);

/// Whether what stands in `DIR/state` can be believed: who may write in a folder replaces any file in it, whatever mode the file
/// has. It has to be closed to others (mode 700) and to belong to this user, who may be root. No folder is no problem.
std::optional<schedule::Problem> distrust_state_folder(const std::filesystem::path &directory);

/// The same of a file in it: closed to others (mode 600) and this user's, or read by root. No file is no problem.
std::optional<schedule::Problem> distrust_state_file(const std::filesystem::path &file);

/// So that a file that was made or replaced in the folder is still so after a power cut. Gives 0, or the error; a folder that
/// can't be forced to the disk at all, as on some shares, is none.
int sync_folder(const std::filesystem::path &folder);

}  // namespace config
