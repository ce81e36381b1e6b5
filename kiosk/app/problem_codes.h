// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why the screen can't come up whole.
#pragma once

#include "schedule/finding.h"

namespace app::codes {

using schedule::CodeWith;

inline constexpr CodeWith missing_font{"missing-font"};
inline constexpr CodeWith missing_screen{"missing-screen"};

}  // namespace app::codes
