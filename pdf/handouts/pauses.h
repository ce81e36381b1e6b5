// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/telling.h"

#include <string>
#include <vector>

namespace handouts {

// For paper that shows rhythms and hangs for weeks.

/// How long such paper may hang.
constexpr std::chrono::days paused_ahead{56};

/// When no rhythm is to be trusted: "Juleferie: grupperne holder pause fra 21. december til 3. januar.": one for each closure of
/// the whole centre.
std::vector<std::string> pauses(const Telling &telling);

}  // namespace handouts
