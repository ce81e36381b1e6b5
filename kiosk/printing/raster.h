// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/printer.h"

#include <functional>
#include <string>

#include <QByteArray>

namespace printing {

/// The most pages, with all copies, that are made into PWG raster: some hundred kilobytes each, all of them in memory.
constexpr int most_raster_pages = 400;

/// The pages of a PDF as PWG raster (PWG 5102.4), each as large as it is and in the upper left corner of its sheet; larger ones
/// are made to fit, ones that lie are turned. Refusal::Pages where the PDF can't be read or is too long, Refusal::Format where
/// the media's name is none. `stop` is asked before each page, and ends it with an empty text.
tl::expected<std::string, Refusal> to_raster(const QByteArray &pdf, const RasterForm &form, const std::function<bool()> &stop);

}  // namespace printing
