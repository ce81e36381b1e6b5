// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/code_readers.h"

#include <ZXing/ReadBarcode.h>

namespace paper {

std::string read_by_zxing(const Picture &picture)
{
    const ZXing::DecodeHints hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView view(picture.dots.data(), picture.width, picture.height, ZXing::ImageFormat::Lum);
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    return found.isValid() ? std::string(found.bytes().begin(), found.bytes().end()) : std::string();
}

}  // namespace paper
