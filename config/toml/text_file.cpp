// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/toml/toml_file.h"

#include "config/toml/problem_codes.h"
#include "config/toml/system_reason.h"

#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace config {

using schedule::Problem;

namespace {

Problem file_problem(const std::string &named, schedule::Finding finding)
{
    return schedule::error(std::move(finding), {.file = named});
}

constexpr std::size_t longest_text_file = 32 * 1024 * 1024;

struct Descriptor {
    int number;
    explicit Descriptor(int opened) : number(opened) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
};

Problem cannot_open(const std::string &named, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return file_problem(named, codes::missing_file());
    if (error == EACCES || error == EPERM)
        return file_problem(named, codes::unreadable_file());
    if (error == ELOOP)
        return file_problem(named, codes::link_circle());
    return file_problem(named, codes::not_opened(system_reason(error)));
}

/// The length of the UTF-8 sequence at `at` (RFC 3629), or 0 where there is none.
std::size_t sequence_length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

}  // namespace

tl::expected<void, Problem> check_text(std::string_view text, const std::string &named)
{
    Position at{1, 1};
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequence_length(text, i);
        if (length == 0 || text[i] == '\0') {
            return tl::unexpected(
                schedule::error(length == 0 ? codes::bad_utf8() : codes::binary(), {named, at.line, at.column}));
        }
        ++at.column;
        if (text[i] == '\n')
            at = {at.line + 1, 1};
        i += length;
    }
    return {};
}

tl::expected<std::string, Problem> read_bytes(const std::filesystem::path &file, const std::string &named, std::size_t limit)
{
    // Without O_NONBLOCK, opening a pipe would wait for a writer.
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (descriptor.number < 0)
        return tl::unexpected(cannot_open(named, errno));
    struct stat status {};
    if (::fstat(descriptor.number, &status) != 0)
        return tl::unexpected(cannot_open(named, errno));
    if (S_ISDIR(status.st_mode))
        return tl::unexpected(file_problem(named, codes::is_directory()));
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(file_problem(named, codes::is_pipe()));
    const auto too_large = [&] { return tl::unexpected(file_problem(named, codes::too_large(limit / 1024 / 1024))); };
    if (static_cast<std::size_t>(status.st_size) > limit)
        return too_large();

    std::string text(static_cast<std::size_t>(status.st_size) + 1, '\0');
    std::size_t filled = 0;
    while (true) {
        const ssize_t got = ::read(descriptor.number, text.data() + filled, text.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(file_problem(named, codes::not_read(system_reason(errno))));
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
        if (filled > limit)
            return too_large();
        if (filled == text.size())
            text.resize(text.size() * 2);
    }
    text.resize(filled);
    return text;
}

tl::expected<std::string, Problem> read_text(const std::filesystem::path &file, const std::string &named)
{
    auto text = read_bytes(file, named, longest_text_file);
    if (text && text->starts_with("\xEF\xBB\xBF"))
        text->erase(0, 3);
    if (text) {
        if (auto done = check_text(*text, named); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return text;
}

}  // namespace config
