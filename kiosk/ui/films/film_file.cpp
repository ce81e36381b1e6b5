// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/film_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <optional>
#include <string_view>
#include <utility>

namespace films {

namespace {

constexpr off_t most_bytes = off_t{8} << 30;

bool is_film(std::string_view start)
{
    return start.starts_with("\x1A\x45\xDF\xA3") || start.substr(std::min<std::size_t>(4, start.size())).starts_with("ftyp");
}

/// An element of EBML (RFC 8794): its id with the marker bits, and where its content is.
struct Element {
    std::uint32_t id = 0;
    std::string_view content;
};

/// Takes a number of one to eight bytes, whose first byte tells how many; 0 bytes are taken where there is none.
std::uint64_t take_number(std::string_view &bytes, bool with_marker)
{
    const auto first = bytes.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(bytes[0]);
    const auto length = static_cast<std::size_t>(std::countl_zero(first)) + 1;
    if (length > 8 || length > bytes.size()) {
        bytes = {};
        return 0;
    }
    std::uint64_t number = with_marker ? first : first & (0xFFU >> length);
    for (std::size_t i = 1; i < length; ++i)
        number = number << 8 | static_cast<std::uint8_t>(bytes[i]);
    bytes.remove_prefix(length);
    return number;
}

std::optional<Element> take_element(std::string_view &bytes)
{
    const std::uint64_t id = take_number(bytes, true);
    const std::uint64_t size = take_number(bytes, false);
    if (id == 0 || id > 0xFFFFFFFF || bytes.empty())
        return {};
    // The segment, the whole film, is longer than the part that was read, or does not say how long it is.
    const Element element{static_cast<std::uint32_t>(id), bytes.substr(0, size)};
    bytes.remove_prefix(std::min<std::uint64_t>(size, bytes.size()));
    return element;
}

std::string_view content_of(std::string_view bytes, std::uint32_t id)
{
    while (const auto element = take_element(bytes))
        if (element->id == id)
            return element->content;
    return {};
}

std::uint64_t whole(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (const char byte : bytes.substr(0, 8))
        number = number << 8 | static_cast<std::uint8_t>(byte);
    return number;
}

double fraction(std::string_view bytes)
{
    if (bytes.size() == 4)
        return std::bit_cast<float>(static_cast<std::uint32_t>(whole(bytes)));
    return bytes.size() == 8 ? std::bit_cast<double>(whole(bytes)) : 0;
}

}  // namespace

Descriptor::Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

tl::expected<std::filesystem::path, std::string> below(const std::filesystem::path &directory, const std::string &name)
{
    std::error_code error;
    const std::filesystem::path root = std::filesystem::canonical(directory, error);
    const std::filesystem::path file = error ? root : std::filesystem::canonical(root / name, error);
    if (error)
        return tl::unexpected("there is no file " + (directory / name).string());
    const auto [end_of_root, rest] = std::ranges::mismatch(root, file);
    if (end_of_root != root.end() || rest == file.end())
        return tl::unexpected((directory / name).string() + " leads out of the centre's directory; copy the file there");
    return file;
}

std::int64_t length_of(const Descriptor &film)
{
    constexpr std::uint32_t segment = 0x18538067;
    constexpr std::uint32_t info = 0x1549A966;
    constexpr std::uint32_t scale = 0x2AD7B1;  // nanoseconds in each tick, a million if not said
    constexpr std::uint32_t duration = 0x4489;
    std::string start(std::size_t{1} << 16, '\0');
    const ssize_t count = ::pread(film.number(), start.data(), start.size(), 0);
    const std::string_view about = content_of(
        content_of(std::string_view(start).substr(0, static_cast<std::size_t>(std::max<ssize_t>(count, 0))), segment), info);
    const std::string_view said = content_of(about, scale);
    const double ms = fraction(content_of(about, duration)) * (said.empty() ? 1e6 : static_cast<double>(whole(said))) / 1e6;
    constexpr double day = 24.0 * 60 * 60 * 1000;
    return ms > 0 && ms < day ? static_cast<std::int64_t>(ms) : 0;
}

tl::expected<Descriptor, std::string> open_film(const std::filesystem::path &directory, const std::string &name)
{
    const auto file = below(directory, name);
    if (!file)
        return tl::unexpected(file.error());
    // Without waiting: a pipe without a writer would hold the screen until there is one.
    Descriptor film(::open(file->c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY));
    struct stat about {};
    if (film.number() < 0 || ::fstat(film.number(), &about) != 0)
        return tl::unexpected(file->string() + " can't be read; let the screen's user read it");
    if (!S_ISREG(about.st_mode))
        return tl::unexpected(file->string() + " is no file");
    if (about.st_size == 0 || about.st_size > most_bytes)
        return tl::unexpected(file->string() + " is empty or larger than 8 GiB");
    char start[8] = {};
    const ssize_t count = ::pread(film.number(), start, sizeof start, 0);
    if (count < 8 || !is_film({start, sizeof start}))
        return tl::unexpected(file->string() + " is no film; save it as WebM or MP4");
    return film;
}

}  // namespace films
