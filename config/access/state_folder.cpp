// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/access/state_folder.h"

#include "config/access/problem_codes.h"
#include "config/toml/privileges.h"
#include "config/toml/system_reason.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace config {

std::filesystem::path state_folder(const std::filesystem::path &directory)
{
    return directory / "state";
}

tl::expected<void, schedule::Problem> make_state_folder(const std::filesystem::path &directory)
{
    const AsOwnerOf owner(directory);
    const std::filesystem::path folder = state_folder(directory);
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST)
        return {};
    return tl::unexpected(schedule::error(codes::folder_not_made(system_reason(errno)), {.file = folder.string()}));
}

tl::expected<void, schedule::Problem> check_state_folder(const std::filesystem::path &directory)
{
    const std::filesystem::path folder = state_folder(directory);
    struct stat status {};
    // What is wrong with a folder that can't be looked at is said of the file in it.
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return {};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return tl::unexpected(schedule::error(codes::open_folder(), {.file = folder.string()}));
    if (status.st_uid != ::geteuid() && ::geteuid() != 0)
        return tl::unexpected(schedule::error(codes::foreign_folder(), {.file = folder.string()}));
    return {};
}

tl::expected<void, schedule::Problem> check_state_file(const std::filesystem::path &file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return tl::unexpected(schedule::error(codes::open_file(), {.file = file.string()}));
    if (status.st_uid != ::geteuid() && ::geteuid() != 0)
        return tl::unexpected(schedule::error(codes::foreign_file(), {.file = file.string()}));
    return {};
}

}  // namespace config
