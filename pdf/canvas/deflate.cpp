// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/deflate.h"

#include <memory>
#include <new>

#include <libdeflate.h>

namespace canvas {

namespace {

constexpr int level = 6;

struct FreeCompressor {
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

}  // namespace

std::string deflated(std::string_view bytes)
{
    // Kept by each thread: setting one up takes longer than compressing a page with it.
    static thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(level));
    if (!compressor)
        throw std::bad_alloc();
    std::string result(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
    result.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), result.data(), result.size()));
    return result;
}

}  // namespace canvas
