// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For the folders whose sentences still stand in the source; goes with the last of them.
#pragma once

#include "schedule/finding.h"

#include <string>

namespace schedule {

/// A finding whose only value is its whole sentence.
Finding in_english(const std::string &code, const std::string &text);

/// That sentence; of any other finding its code.
std::string english(const Finding &finding);

}  // namespace schedule
