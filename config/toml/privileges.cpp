// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/privileges.h"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace config {

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
