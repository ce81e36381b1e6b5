// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <tl/expected.hpp>

namespace films {

/// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept;
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();

    int number() const { return m_number; }

private:
    int m_number;
};

/// The file of that name where it lies below `directory`, also when every link on the way is followed; otherwise why not.
tl::expected<std::filesystem::path, std::string> below(const std::filesystem::path &directory, const std::string &name);

/// How long a WebM or Matroska film says that it lasts, in ms; 0 where it doesn't, or is of another kind. `film` keeps its place.
std::int64_t length_of(const Descriptor &film);

/// Opens a film below `directory`: a regular file of 1 byte to 8 GiB that begins as WebM, Matroska or MP4 do. A list that
/// leads elsewhere is none. The error says for the log what is wrong.
tl::expected<Descriptor, std::string> open_film(const std::filesystem::path &directory, const std::string &name);

}  // namespace films
