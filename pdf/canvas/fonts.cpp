// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/fonts.h"

#include "font_hashes.h"

#include <algorithm>
#include <fstream>
#include <string_view>

#include <QCryptographicHash>

namespace canvas {

namespace {

constexpr std::uintmax_t most_bytes = 1 << 20;

tl::expected<std::string, Error> load(const std::filesystem::path &file, std::string_view sha1)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(file, fault);
    std::ifstream stream(file, std::ios::binary);
    if (fault || !stream)
        return tl::unexpected(Error{"The font " + file.string() + " is missing or can't be read. Install the program again."});
    std::string bytes(std::min(size, most_bytes), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha1);
    if (hash.toHex().toStdString() != sha1)
        return tl::unexpected(
            Error{"The font " + file.string() + " is not the one that this program was built with. Install the program again."});
    return bytes;
}

}  // namespace

tl::expected<Fonts, Error> load_fonts(const std::filesystem::path &directory)
{
    auto regular = load(directory / "Lato-Regular.ttf", sha1_regular);
    if (!regular)
        return tl::unexpected(regular.error());
    auto bold = load(directory / "Lato-Bold.ttf", sha1_bold);
    if (!bold)
        return tl::unexpected(bold.error());
    return Fonts{std::move(*regular), std::move(*bold)};
}

}  // namespace canvas
