// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/access/tries.h"

#include "config/access/pins.h"
#include "config/access/problem_codes.h"
#include "config/access/state_folder.h"
#include "config/toml/privileges.h"
#include "config/toml/system_reason.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace config {

namespace {

/// More than this many make no difference to any wait.
constexpr off_t most_tries = 1'000'000;
/// When it was tried is nobody's business.
constexpr timespec epoch[2] = {{0, 0}, {0, 0}};

std::filesystem::path tries_file(const std::filesystem::path &directory)
{
    return state_folder(directory) / "tries";
}

schedule::Problem not_kept(const std::filesystem::path &file, int error)
{
    return schedule::error(codes::tries_not_kept(system_reason(error)), {.file = file.string()});
}

/// Gives the new length, or nothing with `errno` set.
std::optional<off_t> append(int descriptor)
{
    struct stat status {};
    if (::fstat(descriptor, &status) != 0)
        return std::nullopt;
    if (!S_ISREG(status.st_mode)) {
        errno = EINVAL;
        return std::nullopt;
    }
    if (status.st_size >= most_tries)
        return most_tries;
    const char mark = '.';
    if (::write(descriptor, &mark, 1) != 1)
        return std::nullopt;
    if (::futimens(descriptor, epoch) != 0 || ::fsync(descriptor) != 0)
        return std::nullopt;
    return status.st_size + 1;
}

}  // namespace

tl::expected<int, schedule::Problem> read_tries(const std::filesystem::path &directory)
{
    if (auto done = check_state_folder(directory); !done)
        return tl::unexpected(std::move(done.error()));
    const std::filesystem::path file = tries_file(directory);
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0)
        return int(std::clamp<off_t>(status.st_size, 0, most_tries));
    if (errno == ENOENT || errno == ENOTDIR)
        return 0;
    return tl::unexpected(schedule::error(codes::tries_not_read(system_reason(errno)), {.file = file.string()}));
}

tl::expected<int, schedule::Problem> add_try(const std::filesystem::path &directory)
{
    if (auto done = check_state_folder(directory); !done)
        return tl::unexpected(std::move(done.error()));
    const std::filesystem::path file = tries_file(directory);
    const int number = ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (number < 0)
        return tl::unexpected(not_kept(file, errno));
    const auto length = append(number);
    const int error = errno;
    ::close(number);
    if (!length)
        return tl::unexpected(not_kept(file, error));
    if (*length == 1) {
        if (const int unsure = sync_folder(state_folder(directory)))
            return tl::unexpected(not_kept(file, unsure));
    }
    return int(*length);
}

tl::expected<void, schedule::Problem> forget_tries(const std::filesystem::path &directory)
{
    const AsOwnerOf owner(state_folder(directory));
    const std::filesystem::path file = tries_file(directory);
    // Emptied and not deleted, which would leave a date on the folder.
    const int number = ::open(file.c_str(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (number < 0 && (errno == ENOENT || errno == ENOTDIR))
        return {};
    const bool good = number >= 0 && ::ftruncate(number, 0) == 0 && ::futimens(number, epoch) == 0 && ::fsync(number) == 0;
    const int error = errno;
    if (number >= 0)
        ::close(number);
    if (good)
        return {};
    return tl::unexpected(schedule::error(codes::tries_not_forgotten(system_reason(error)), {.file = file.string()}));
}

}  // namespace config
