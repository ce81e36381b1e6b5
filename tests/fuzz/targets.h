// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fuzz {

/// What is done with any bytes, one for each kind of file that comes from outside. Each throws where an answer contradicts
/// itself; a crash, a sanitizer's report or an endless run is a fault as well.
void calendar(std::string_view bytes);
void guide(std::string_view bytes);
void csv(std::string_view bytes);
void toml(std::string_view bytes);

}  // namespace fuzz
