// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "private_folder.h"

#include <cstdlib>
#include <filesystem>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace speech {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view name_begins = "moedested-speech-";

/// The folder itself, held by us alone; -1 where it is no folder of ours, or somebody holds it.
int hold(int place, const char *name)
{
    const int folder = ::openat(place, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return -1;
    struct stat found {};
    // One that was removed between being opened and being locked has no name any more.
    if (::fstat(folder, &found) == 0 && found.st_uid == ::geteuid() && ::flock(folder, LOCK_EX | LOCK_NB) == 0 &&
        ::fstat(folder, &found) == 0 && found.st_nlink > 0)
        return folder;
    ::close(folder);
    return -1;
}

/// `folder` is what that name stood for when it was opened; should it stand for something else by now, that is left alone
/// unless it is an empty folder.
void remove_folder(int place, const char *name, int folder)
{
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator("/proc/self/fd/" + std::to_string(folder), error))
        fs::remove_all(entry.path(), error);
    ::unlinkat(place, name, AT_REMOVEDIR);
}

}  // namespace

PrivateFolder::PrivateFolder(const std::string &place)
{
    // Another program that sweeps right now may take it before it is locked.
    for (int tries = 0; tries < 8 && m_lock < 0; ++tries) {
        std::string path = place + '/' + std::string(name_begins) + "XXXXXX";
        if (!::mkdtemp(path.data()))
            return;
        m_lock = hold(AT_FDCWD, path.c_str());
        if (m_lock >= 0)
            m_path = path;
    }
}

PrivateFolder::~PrivateFolder()
{
    if (m_lock < 0)
        return;
    remove_folder(AT_FDCWD, m_path.c_str(), m_lock);
    ::close(m_lock);
}

std::string PrivateFolder::usual_place()
{
    const char *const runtime = std::getenv("XDG_RUNTIME_DIR");
    if (runtime && *runtime)
        return runtime;
    std::error_code error;
    const fs::path temporary = fs::temp_directory_path(error);
    return error ? "/tmp" : temporary.string();
}

void PrivateFolder::sweep(const std::string &place)
{
    const int folder = ::open(place.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator("/proc/self/fd/" + std::to_string(folder), error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(name_begins))
            continue;
        if (const int left = hold(folder, name.c_str()); left >= 0) {
            remove_folder(folder, name.c_str(), left);
            ::close(left);
        }
    }
    ::close(folder);
}

}  // namespace speech
