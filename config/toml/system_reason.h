// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/finding.h"

namespace config {

/// Why the system did not do something, by its `errno`: in the reader's language where it is one that a centre meets, otherwise
/// in the system's words.
schedule::Value system_reason(int error);

}  // namespace config
