// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/qr.h"

#include "canvas/content_stream.h"
#include "canvas/deflate.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <mutex>
#include <tuple>
#include <unordered_map>

#include <qrencode.h>

namespace canvas {

namespace {

constexpr unsigned eci_utf8 = 26;
constexpr std::size_t most_bytes = 2331;  // version 40 at level M

struct FreeInput {
    void operator()(QRinput *input) const { QRinput_free(input); }
};

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

constexpr std::size_t most_remembered = 64;
std::mutex guard;
std::unordered_map<std::string, QrCode> remembered;

std::string path(const QrCode &code)
{
    Content path;
    path.words("0 g\n");  // a form begins with the colour of the page that draws it
    // Those of one width behind each other repeat each other's end and most of their row: a tenth fewer bytes once deflated.
    std::vector<QrRectangle> parts = merged(code);
    std::ranges::sort(parts, {},
                      [](const QrRectangle &part) { return std::tuple(part.width, part.row, part.height, part.column); });
    for (const QrRectangle &part : parts) {
        path.whole(part.column).words(" ").whole(part.row).words(" ").whole(part.width).words(" ").whole(part.height);
        path.words(" re\n");
    }
    return path.words("f\n").text();
}

tl::expected<QrCode, Error> encoded(std::string_view bytes)
{
    if (bytes.empty())
        return tl::unexpected(Error{"A QR code needs at least one byte."});
    if (bytes.size() > most_bytes - 2)
        return tl::unexpected(Error{"A QR code holds at most 2329 bytes; these are " + std::to_string(bytes.size()) + "."});

    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, QR_ECLEVEL_M));
    const bool ascii = std::ranges::all_of(bytes, [](unsigned char byte) { return byte < 0x80; });
    const bool filled = input && (ascii || QRinput_appendECIheader(input.get(), eci_utf8) == 0) &&
                        QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()),
                                       reinterpret_cast<const unsigned char *>(bytes.data())) == 0;
    const std::unique_ptr<QRcode, FreeCode> code(filled ? QRcode_encodeInput(input.get()) : nullptr);
    if (!code)
        return tl::unexpected(Error{"The QR code could not be encoded (error " + std::to_string(errno) + ")."});

    QrCode result{code->width, {}, {}};
    result.dark.reserve(static_cast<std::size_t>(code->width) * code->width);
    for (int index = 0; index < code->width * code->width; ++index)
        result.dark.push_back((code->data[index] & 1) != 0);
    result.drawing = deflated(path(result));
    return result;
}

}  // namespace

tl::expected<QrCode, Error> encode_qr(std::string_view bytes)
{
    const std::string key(bytes);
    {
        const std::lock_guard lock(guard);
        if (const auto known = remembered.find(key); known != remembered.end())
            return known->second;
    }
    auto code = encoded(bytes);
    if (!code)
        return code;
    const std::lock_guard lock(guard);
    if (remembered.size() >= most_remembered)
        remembered.clear();
    remembered.emplace(key, *code);
    return code;
}

void forget_codes()
{
    const std::lock_guard lock(guard);
    remembered.clear();
}

std::vector<QrRectangle> merged(const QrCode &code)
{
    std::vector<QrRectangle> finished;
    std::vector<QrRectangle> open;  // those that reach the row above, by column
    for (int row = 0; row < code.size; ++row) {
        std::vector<QrRectangle> here;
        for (int column = 0; column < code.size;) {
            if (!code.at(column, row)) {
                ++column;
                continue;
            }
            int end = column;
            while (end < code.size && code.at(end, row))
                ++end;
            here.push_back({column, row, end - column, 1});
            column = end;
        }
        for (const QrRectangle &above : open) {
            const auto same = std::ranges::find_if(
                here, [&](const QrRectangle &run) { return run.column == above.column && run.width == above.width; });
            if (same == here.end())
                finished.push_back(above);
            else
                *same = {above.column, above.row, above.width, above.height + 1};
        }
        open = std::move(here);
    }
    finished.insert(finished.end(), open.begin(), open.end());
    return finished;
}

}  // namespace canvas
