// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/picture.h"

#include <string>

namespace paper {

/// The bytes of the QR code in the picture as each of two libraries reads them; empty where it finds none.
std::string read_by_zbar(const Picture &picture);
std::string read_by_zxing(const Picture &picture);

}  // namespace paper
