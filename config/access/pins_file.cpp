// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file of the PINs: who may read it, and how it is replaced.

#include "config/access/pins.h"
#include "config/access/problem_codes.h"
#include "config/access/state_folder.h"
#include "config/toml/privileges.h"
#include "config/toml/save_file.h"
#include "config/toml/system_reason.h"
#include "config/toml/table.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace config {

namespace {

/// An Argon2id hash as libsodium writes it, at a cost that can be borne: a made-up one could ask for all memory there is.
bool is_hash(const std::string &text)
{
    unsigned memory = 0;
    unsigned passes = 0;
    int end = 0;
    const bool head = std::sscanf(text.c_str(), "$argon2id$v=19$m=%7u,t=%3u,p=1$%n", &memory, &passes, &end) == 2 && end > 0;
    if (!head || memory < 8 || memory > 1024 * 1024 || passes < 1 || passes > 64 || text.size() > 127)
        return false;
    // 16 bytes of salt and 32 of hash in base 64.
    const std::string rest = text.substr(std::size_t(end));
    return rest.size() == 22 + 1 + 43 && rest.find('$') == 22 &&
           rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/$") == std::string::npos &&
           rest.find('$', 23) == std::string::npos;
}

std::string read_hash(Table &table, std::string_view key)
{
    const std::string hash = table.string(key).value_or("");
    if (!hash.empty() && !is_hash(hash))
        table.error(key, codes::bad_hash(key));
    return hash;
}

/// A file that is there keeps its mode when it is saved, so it gets the right one first; a link in its place is not followed.
tl::expected<void, schedule::Problem> close_to_others(const std::filesystem::path &file)
{
    const int number = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (number < 0 && errno == ENOENT)
        return {};
    const bool good = number >= 0 && ::fchmod(number, 0600) == 0;
    const int error = errno;
    if (number >= 0)
        ::close(number);
    if (good)
        return {};
    return tl::unexpected(schedule::error(codes::pins_not_written(system_reason(error)), {.file = file.string()}));
}

}  // namespace

std::filesystem::path pins_file(const std::filesystem::path &directory)
{
    return state_folder(directory) / "pins.toml";
}

tl::expected<Pins, schedule::Problem> read_pins(const std::filesystem::path &directory)
{
    if (auto done = check_state_folder(directory); !done)
        return tl::unexpected(std::move(done.error()));
    const std::filesystem::path file = pins_file(directory);
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Pins();
        return tl::unexpected(schedule::error(codes::pins_not_read(system_reason(errno)), {.file = file.string()}));
    }
    if (auto done = check_state_file(file); !done)
        return tl::unexpected(std::move(done.error()));
    auto root =
        read_text(file, file.string()).and_then([&](std::string &&toml) { return parse_toml(std::move(toml), file.string()); });
    if (!root)
        return tl::unexpected(std::move(root.error()));
    Report report(file.string());
    Table table(*root, {}, report);
    Pins pins{read_hash(table, "staff"), read_hash(table, "admin")};
    table.finish();
    if (report.errors() > 0)
        return tl::unexpected(report.take().front());
    return pins;
}

tl::expected<void, schedule::Problem> write_pins(const std::filesystem::path &directory, const Pins &pins)
{
    const std::filesystem::path file = pins_file(directory);
    if (auto done = make_state_folder(directory); !done)
        return done;
    if (auto done = check_state_folder(directory); !done)
        return done;
    const AsOwnerOf owner(state_folder(directory));
    if (auto done = close_to_others(file); !done)
        return done;
    std::string text =
        "# The PINs of the staff door as Argon2id hashes, set by \"moedested pin set\". Keep this file at mode 600.\n";
    for (const auto &[key, hash] : {std::pair("staff", &pins.staff), std::pair("admin", &pins.admin)})
        if (!hash->empty())
            text.append(key).append(" = \"").append(*hash).append("\"\n");
    return save_file(file, text, 0600);
}

}  // namespace config
