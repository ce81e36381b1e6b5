// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <filesystem>
#include <string_view>

#include <sys/types.h>

#include <tl/expected.hpp>

namespace config {

/// Saves the bytes as the whole content of a file, in one step: they are written beside it, checked, forced to the disk and put
/// in its place by a rename, which is forced to the disk too. Whatever fails, the old file stays as it was, nothing is left
/// beside it, and the problem says why: "no-room" on a full disk, "not-written" otherwise; "unsure" where the new file is in its
/// place and only the disk does not confirm it.
///
/// What an earlier save of this user left in the folder when it was killed, more than an hour ago, is deleted.
///
/// A file that is there keeps its owner, group and mode, also when root saves it; where another user may not give it back to its
/// owner, its group has to have the same rights, and is kept. A new one gets `mode_of_new`, whatever the umask is. The end of a
/// symbolic link is saved and the link stays; a link that neither root nor this user made is refused, since it may lead anywhere.
tl::expected<void, schedule::Problem> save_file(const std::filesystem::path &file, std::string_view bytes,
                                                mode_t mode_of_new = 0644);

/// The same, for a copy of the file `original`, which is there: the copy gets owner, group and mode of that one.
tl::expected<void, schedule::Problem> save_copy(const std::filesystem::path &original, const std::filesystem::path &copy,
                                                std::string_view bytes);

/// The mode that other programs of this user give new files: 0666 less the umask.
mode_t usual_mode();

}  // namespace config
