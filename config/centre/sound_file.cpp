// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/centre/sound_file.h"

#include "config/access/pins.h"
#include "config/access/problem_codes.h"
#include "config/access/state_folder.h"
#include "config/toml/privileges.h"
#include "config/toml/save_file.h"
#include "config/toml/system_reason.h"
#include "config/toml/toml_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace config {

namespace {

schedule::Problem cannot_delete(const std::filesystem::path &file, int error)
{
    return schedule::error(codes::copy_not_deleted(system_reason(error)), {.file = file.string()});
}

}  // namespace

DatedText read_dated(const std::filesystem::path &file)
{
    // The date first: a change that comes in between makes what is read look older, never newer.
    struct stat status {};
    const bool there = ::stat(file.c_str(), &status) == 0;
    return {read_text(file, file.string()), schedule::sys_seconds(std::chrono::seconds(there ? status.st_mtim.tv_sec : 0))};
}

std::filesystem::path kept_file(const std::filesystem::path &directory, const std::string &name)
{
    return state_folder(directory) / ("last-sound-" + name);
}

tl::expected<void, schedule::Problem> check_kept(const std::filesystem::path &directory, const std::string &name)
{
    const std::filesystem::path file = kept_file(directory, name);
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return {};
    if (auto done = check_state_folder(directory); !done)
        return done;
    return check_state_file(file);
}

tl::expected<void, schedule::Problem> keep_text(const std::filesystem::path &directory, const std::string &name,
                                                const std::string &text, schedule::sys_seconds changed)
{
    const std::filesystem::path file = kept_file(directory, name);
    const bool believed = check_kept(directory, name).has_value();
    if (const auto kept = read_text(file, file.string()); believed && kept && *kept == text)
        return {};
    if (auto done = make_state_folder(directory); !done)
        return done;
    if (auto done = check_state_folder(directory); !done)
        return done;
    const AsOwnerOf owner(state_folder(directory));
    // One that is there would keep its mode.
    if (!believed && ::unlink(file.c_str()) != 0)
        return tl::unexpected(cannot_delete(file, errno));
    if (auto done = save_file(file, text, 0600); !done)
        return done;
    // Without it the text would seem to be from today; that is no reason not to keep it.
    const timespec times[2] = {{0, UTIME_OMIT}, {changed.time_since_epoch().count(), 0}};
    ::utimensat(AT_FDCWD, file.c_str(), times, 0);
    return {};
}

tl::expected<void, schedule::Problem> forget_text(const std::filesystem::path &directory, const std::string &name)
{
    const std::filesystem::path file = kept_file(directory, name);
    std::error_code error;
    std::filesystem::remove(file, error);
    // Where there is no folder of that name there is nothing to forget.
    if (!error || error == std::errc::not_a_directory)
        return {};
    return tl::unexpected(cannot_delete(file, error.value()));
}

}  // namespace config
