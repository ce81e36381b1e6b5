// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/owned.h"

#include "config/pins.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace config {

std::filesystem::path state_folder(const std::filesystem::path &directory)
{
    return directory / "state";
}

AsOwnerOf::AsOwnerOf(const std::filesystem::path &folder) : m_group(::getegid())
{
    struct stat status {};
    if (::geteuid() != 0 || ::stat(folder.c_str(), &status) != 0 || status.st_uid == 0)
        return;
    // With half of the rights changed nothing would be as it is meant.
    if (::setegid(status.st_gid) != 0 || ::seteuid(status.st_uid) != 0)
        std::abort();
    m_changed = true;
}

AsOwnerOf::~AsOwnerOf()
{
    if (m_changed && (::seteuid(0) != 0 || ::setegid(m_group) != 0))
        std::abort();
}

std::optional<schedule::Problem> make_state_folder(const std::filesystem::path &directory)
{
    const AsOwnerOf owner(directory);
    const std::filesystem::path folder = state_folder(directory);
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST)
        return std::nullopt;
    schedule::Problem problem;
    problem.code = "not-written";
    problem.text = std::string("the folder can't be made: ") + std::strerror(errno) +
                   "; make it as root, and give it to the user that runs the screen (install -d -m 700 -o USER)";
    problem.file = folder.string();
    return problem;
}

std::optional<schedule::Problem> distrust_state_folder(const std::filesystem::path &directory)
{
    const std::filesystem::path folder = state_folder(directory);
    schedule::Problem problem;
    problem.file = folder.string();
    struct stat status {};
    // What is wrong with a folder that can't be looked at is said of the file in it.
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return std::nullopt;
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        problem.code = "too-open";
        problem.text =
            "others than the owner may look into this folder or change it, so what is in it is not believed; run chmod 700 on "
            "it, "
            "and set new PINs if somebody may have been there";
        return problem;
    }
    if (status.st_uid != ::geteuid() && ::geteuid() != 0) {
        problem.code = "unreadable";
        problem.text = "the folder belongs to another user; give it to the user that runs the screen (chown)";
        return problem;
    }
    return std::nullopt;
}

std::optional<schedule::Problem> distrust_state_file(const std::filesystem::path &file)
{
    schedule::Problem problem;
    problem.file = file.string();
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        problem.code = "too-open";
        problem.text =
            "others than the owner may read or change this file, so it is not used; run chmod 600 on it, and set new PINs if it "
            "holds them and somebody may have copied it";
        return problem;
    }
    if (status.st_uid != ::geteuid() && ::geteuid() != 0) {
        problem.code = "unreadable";
        problem.text = "the file belongs to another user; give it to the user that runs the screen (chown)";
        return problem;
    }
    return std::nullopt;
}

int sync_folder(const std::filesystem::path &folder)
{
    const int number = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // Who may make files in a folder need not be allowed to list it.
    if (number < 0)
        return errno == EACCES ? 0 : errno;
    const int error = ::fsync(number) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    ::close(number);
    return error;
}

}  // namespace config
