// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feeds/unpack.h"

#include <array>
#include <memory>

#include <zlib.h>

namespace feeds {

namespace {

struct EndInflate {
    void operator()(z_stream *stream) const { ::inflateEnd(stream); }
};

}  // namespace

tl::expected<std::string, UnpackFault> unpack_gzip(std::string_view packed, std::size_t limit)
{
    constexpr int gzip_only = 16 + MAX_WBITS;
    z_stream stream{};
    if (::inflateInit2(&stream, gzip_only) != Z_OK)
        return tl::unexpected(UnpackFault::Damaged);
    const std::unique_ptr<z_stream, EndInflate> ended(&stream);

    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string bytes;
    std::array<char, 65536> buffer;
    while (true) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = buffer.size();
        const int status = ::inflate(&stream, Z_NO_FLUSH);
        bytes.append(buffer.data(), buffer.size() - stream.avail_out);
        if (bytes.size() > limit)
            return tl::unexpected(UnpackFault::TooLarge);
        if (status == Z_STREAM_END && stream.avail_in == 0)
            return bytes;
        if (status == Z_STREAM_END && ::inflateReset(&stream) == Z_OK)
            continue;
        // Z_BUF_ERROR is said where there is nothing left to read before the end.
        if (status != Z_OK)
            return tl::unexpected(UnpackFault::Damaged);
    }
}

}  // namespace feeds
