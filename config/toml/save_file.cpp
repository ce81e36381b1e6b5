// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Without QSaveFile, which writes its last bytes when it commits and loses what goes wrong there, gives a new file its mode too
// late for a secret, and the file of another user to root.

#include "config/toml/save_file.h"

#include "config/toml/privileges.h"
#include "config/toml/problem_codes.h"
#include "config/toml/system_reason.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <tl/expected.hpp>

namespace config {

namespace {

constexpr int most_links = 8;
constexpr mode_t rights = 0777;
constexpr std::string_view draft_name = ".moedested-";
constexpr std::size_t draft_letters = 6;  // which mkostemp puts behind it
/// No save takes as long, so what is older was left by one that was killed.
constexpr time_t oldest_draft = 60 * 60;  // seconds

schedule::Finding not_saved(int error)
{
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return codes::no_room(system_reason(error));
        case EROFS:
            return codes::read_only_disk(system_reason(error));
        case EIO:
            return codes::broken_disk(system_reason(error));
        case EACCES:
        case EPERM:
            return codes::may_not_write(system_reason(error));
        case EISDIR:
            return codes::no_file_there();
        default:
            return codes::not_written(system_reason(error));
    }
}

schedule::Problem cannot_save(const std::filesystem::path &file, int error)
{
    return schedule::error(not_saved(error), {.file = file.string()});
}

/// How a file looks from outside.
struct Looks {
    uid_t owner = uid_t(-1);  ///< -1 = whoever makes it
    gid_t group = gid_t(-1);
    mode_t mode = 0;
};

Looks looks_of(const struct stat &status)
{
    return {status.st_uid, status.st_gid, status.st_mode & rights};
}

bool is_draft_name(std::string_view name)
{
    const auto is_letter = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return name.starts_with(draft_name) && name.size() == draft_name.size() + draft_letters &&
           std::ranges::all_of(name.substr(draft_name.size()), is_letter);
}

/// Deletes what killed saves of this user left in a folder. `made` is when a draft was made there just now, by the clock of the
/// folder's own disk, which may be another machine's.
void sweep_drafts(const std::filesystem::path &folder, time_t made)
{
    DIR *const entries = ::opendir(folder.c_str());
    if (!entries)
        return;
    const int place = ::dirfd(entries);
    while (const dirent *entry = ::readdir(entries)) {
        struct stat status {};
        if (is_draft_name(entry->d_name) && ::fstatat(place, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && status.st_mtim.tv_sec < made - oldest_draft)
            ::unlinkat(place, entry->d_name, 0);
    }
    ::closedir(entries);
}

/// The bytes on their way: a file that only this user can open, in the folder where it is to stay; gone again unless it was put
/// in its place. Each step gives false with `errno` set.
class Draft {
public:
    explicit Draft(const std::filesystem::path &folder)
        : m_name((folder / (std::string(draft_name) + std::string(draft_letters, 'X'))).string())
    {
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft()
    {
        if (m_number >= 0)
            ::close(m_number);
        if (m_there)
            ::unlink(m_name.c_str());
    }

    bool make()
    {
        m_number = ::mkostemp(m_name.data(), O_CLOEXEC);
        m_there = m_number >= 0;
        return m_there;
    }
    /// What others like it left there makes room for it.
    void sweep(const std::filesystem::path &folder) const
    {
        struct stat own {};
        if (::fstat(m_number, &own) == 0)
            sweep_drafts(folder, own.st_mtim.tv_sec);
    }
    bool write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_number, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            bytes.remove_prefix(std::size_t(written));
        }
        return true;
    }
    bool take(const Looks &looks) const { return take_owner(looks) && take_mode(looks.mode); }
    bool finish()
    {
        if (::fsync(m_number) != 0)
            return false;
        // Closed by now whatever the answer is.
        return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR;
    }
    bool put_to(const std::filesystem::path &place)
    {
        m_there = std::rename(m_name.c_str(), place.c_str()) != 0;
        return !m_there;
    }

private:
    bool take_owner(const Looks &looks) const
    {
        struct stat own {};
        if (::fstat(m_number, &own) != 0)
            return false;
        const bool other =
            (looks.owner != uid_t(-1) && looks.owner != own.st_uid) || (looks.group != gid_t(-1) && looks.group != own.st_gid);
        if (!other || ::fchown(m_number, looks.owner, looks.group) == 0)
            return true;
        constexpr mode_t group_rights = S_IRGRP | S_IWGRP;
        return errno == EPERM && (looks.mode & group_rights) == group_rights && ::fchown(m_number, uid_t(-1), looks.group) == 0;
    }
    bool take_mode(mode_t mode) const
    {
        struct stat own {};
        if (::fstat(m_number, &own) != 0)
            return false;
        // A memory stick knows no modes, which harms no file that all may read.
        return (own.st_mode & rights) == mode || ::fchmod(m_number, mode) == 0 || (errno == EPERM && (mode & S_IROTH) != 0);
    }

    std::string m_name;
    int m_number = -1;
    bool m_there = false;
};

/// Where the bytes go, and what is there.
struct Place {
    std::filesystem::path file;
    std::optional<struct stat> status;  ///< nothing where there is no file yet
};

/// Follows links as far as they can be trusted: who may put a link into a folder should not lead root to another one's file.
tl::expected<Place, schedule::Problem> find_place(const std::filesystem::path &file)
{
    Place place{file, std::nullopt};
    for (int links = 0; links <= most_links; ++links) {
        struct stat status {};
        if (::lstat(place.file.c_str(), &status) != 0) {
            if (errno == ENOENT)
                return place;
            return tl::unexpected(cannot_save(file, errno));
        }
        if (!S_ISLNK(status.st_mode)) {
            place.status = status;
            return place;
        }
        if (status.st_uid != 0 && status.st_uid != ::geteuid())
            return tl::unexpected(schedule::error(codes::foreign_link(), {.file = file.string()}));
        std::error_code error;
        const std::filesystem::path target = std::filesystem::read_symlink(place.file, error);
        if (error)
            return tl::unexpected(cannot_save(file, error.value()));
        place.file = place.file.parent_path() / target;
    }
    return tl::unexpected(cannot_save(file, ELOOP));
}

tl::expected<void, schedule::Problem> save_as(const std::filesystem::path &file, std::string_view bytes, Looks looks,
                                              bool keep_looks)
{
    const auto place = find_place(file);
    if (!place)
        return tl::unexpected(place.error());
    if (place->status && !S_ISREG(place->status->st_mode))
        return tl::unexpected(cannot_save(file, EISDIR));
    // A rename asks for the folder's rights alone; a file that may not be written is meant to stay.
    if (place->status && ::faccessat(AT_FDCWD, place->file.c_str(), W_OK, AT_EACCESS) != 0)
        return tl::unexpected(cannot_save(file, errno));
    if (place->status && keep_looks)
        looks = looks_of(*place->status);
    const std::filesystem::path folder = place->file.has_parent_path() ? place->file.parent_path() : ".";
    Draft draft(folder);
    if (!draft.make())
        return tl::unexpected(cannot_save(file, errno));
    draft.sweep(folder);
    if (!draft.write(bytes) || !draft.take(looks) || !draft.finish() || !draft.put_to(place->file))
        return tl::unexpected(cannot_save(file, errno));
    if (const int error = sync_folder(folder))
        return tl::unexpected(schedule::error(codes::unsure(system_reason(error)), {.file = file.string()}));
    return {};
}

}  // namespace

tl::expected<void, schedule::Problem> save_file(const std::filesystem::path &file, std::string_view bytes, mode_t mode_of_new)
{
    return save_as(file, bytes, {.mode = mode_of_new}, true);
}

tl::expected<void, schedule::Problem> save_copy(const std::filesystem::path &original, const std::filesystem::path &copy,
                                                std::string_view bytes)
{
    struct stat status {};
    if (::stat(original.c_str(), &status) != 0)
        return tl::unexpected(cannot_save(copy, errno));
    return save_as(copy, bytes, looks_of(status), false);
}

mode_t usual_mode()
{
    // It can't be asked for without being set. What another thread makes meanwhile is rather too private than too open.
    const mode_t mask = ::umask(S_IRWXG | S_IRWXO);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace config
