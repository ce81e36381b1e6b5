// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/fonts.h"

#include "font_hashes.h"

#include <cstdio>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include <QCryptographicHash>

namespace canvas {

namespace {

constexpr std::size_t most_font_bytes = 1 << 20;

struct CloseFile {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

/// The file's bytes, at most most_font_bytes; nothing where it can't be read.
std::string bytes_of(const std::filesystem::path &path)
{
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    std::string bytes;
    if (!file)
        return bytes;
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    bytes.resize(std::size_t{1} << 16);
    std::size_t count = 0;
    while (true) {
        count += std::fread(bytes.data() + count, 1, bytes.size() - count, file.get());
        if (count < bytes.size() || bytes.size() >= most_font_bytes)
            break;
        bytes.resize(bytes.size() * 2);
    }
    bytes.resize(count);
    return bytes;
}

/// One of the files: its name and hash, and what was made of it last.
template<typename Made>
struct Kept {
    std::string_view name;
    std::string_view sha1;
    std::filesystem::path directory = {};
    std::filesystem::file_time_type written = {};  ///< when the file that it was made of was written last
    std::mutex guard = {};
    std::shared_ptr<const Made> made = nullptr;
};

Kept<Typeface> lato_regular{"Lato-Regular.ttf", sha1_lato_regular};
Kept<Typeface> lato_bold{"Lato-Bold.ttf", sha1_lato_bold};
Kept<Typeface> dejavu_sans{"DejaVuSans.ttf", sha1_dejavu_sans};
Kept<Typeface> dejavu_sans_bold{"DejaVuSans-Bold.ttf", sha1_dejavu_sans_bold};
Kept<Hyphens> hyphens_da{"hyphens-da.dic", sha1_hyphens_da};
Kept<Hyphens> hyphens_en{"hyphens-en.dic", sha1_hyphens_en};

std::optional<Error> fault_of(const std::filesystem::path &file, const std::string &bytes, std::string_view sha1)
{
    if (bytes.empty())
        return Error{"The file " + file.string() + " is missing or can't be read. Install the program again."};
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha1);
    if (hash.toHex().toStdString() != sha1)
        return Error{"The file " + file.string() +
                     " is not the one that this program was built with. Install the program again."};
    return std::nullopt;
}

SharedTypeface typeface_of(const Kept<Typeface> &kept, std::string bytes)
{
    return std::make_shared<const Typeface>(std::string(kept.name.substr(0, kept.name.find('.'))), std::move(bytes));
}

tl::expected<SharedTypeface, Error> load(const std::filesystem::path &directory, Kept<Typeface> &kept)
{
    const std::filesystem::path file = directory / kept.name;
    std::error_code error;
    const auto written = std::filesystem::last_write_time(file, error);
    const std::lock_guard lock(kept.guard);
    if (kept.made && !error && kept.directory == directory && kept.written == written &&
        std::filesystem::file_size(file, error) == kept.made->bytes().size())
        return kept.made;
    std::string bytes = bytes_of(file);
    kept.directory = directory;
    kept.written = written;
    if (kept.made && kept.made->bytes() == bytes)
        return kept.made;
    kept.made.reset();
    if (const auto fault = fault_of(file, bytes, kept.sha1))
        return tl::unexpected(*fault);
    kept.made = typeface_of(kept, std::move(bytes));
    return kept.made;
}

/// Without looking at the file again: it may be asked for character by character.
template<typename Made, typename Make>
tl::expected<std::shared_ptr<const Made>, Error> load_once(const std::filesystem::path &directory, Kept<Made> &kept, Make make)
{
    const std::lock_guard lock(kept.guard);
    if (kept.made && kept.directory == directory)
        return kept.made;
    std::string bytes = bytes_of(directory / kept.name);
    if (const auto fault = fault_of(directory / kept.name, bytes, kept.sha1))
        return tl::unexpected(*fault);
    kept.directory = directory;
    kept.made = make(std::move(bytes));
    return kept.made;
}

}  // namespace

tl::expected<SharedTypeface, Error> Fonts::fallback(Face face) const
{
    Kept<Typeface> &kept = face == Face::Bold ? dejavu_sans_bold : dejavu_sans;
    return load_once(m_directory, kept, [&](std::string bytes) { return typeface_of(kept, std::move(bytes)); });
}

tl::expected<std::shared_ptr<const Hyphens>, Error> Fonts::hyphens(std::string_view language) const
{
    if (language != "da" && language != "en")
        return nullptr;
    Kept<Hyphens> &kept = language == "da" ? hyphens_da : hyphens_en;
    return load_once(m_directory, kept,
                     [&](const std::string &) { return std::make_shared<const Hyphens>(m_directory / kept.name); });
}

tl::expected<Fonts, Error> load_fonts(const std::filesystem::path &directory)
{
    Fonts fonts;
    fonts.m_directory = directory;
    for (const auto &[kept, font] : {std::pair(&lato_regular, &fonts.m_regular), std::pair(&lato_bold, &fonts.m_bold)}) {
        auto loaded = load(directory, *kept);
        if (!loaded)
            return tl::unexpected(loaded.error());
        *font = std::move(*loaded);
    }
    return fonts;
}

}  // namespace canvas
