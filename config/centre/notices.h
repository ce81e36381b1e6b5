// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"
#include "schedule/text.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace config {

/// Something that a centre tells those who come by.
struct Notice {
    schedule::Text title;
    schedule::Text text;
    schedule::local_days from;                  ///< the first day it is shown
    std::optional<schedule::local_days> until;  ///< the last day it is shown; nothing = until somebody takes it away
    bool important = false;                     ///< also on Rest

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Reads a centre's `notices.toml`. A centre without the file has no notices, and no problem either.
Read<std::vector<Notice>> read_notices(const std::filesystem::path &file);
/// The same of text that was read already, or could not be; `named` is what problems call it.
Read<std::vector<Notice>> parse_notices(tl::expected<std::string, schedule::Problem> toml, const std::string &named);

/// Those of `today` (the Danish date), the newest first.
std::vector<Notice> notices_of(const std::vector<Notice> &notices, schedule::local_days today);

}  // namespace config
