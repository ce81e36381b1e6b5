// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with the folder "state": the PINs, the tries at the door, the texts that are kept.
#pragma once

#include "schedule/finding.h"

namespace config::codes {

using schedule::CodeWith;

inline constexpr CodeWith folder_not_made{"folder-not-made", "reason"};
inline constexpr CodeWith open_folder{"open-folder"};
inline constexpr CodeWith foreign_folder{"foreign-folder"};
inline constexpr CodeWith open_file{"open-file"};
inline constexpr CodeWith foreign_file{"foreign-file"};
inline constexpr CodeWith copy_not_deleted{"copy-not-deleted", "reason"};
inline constexpr CodeWith bad_hash{"bad-hash", "role"};
inline constexpr CodeWith pins_not_read{"pins-not-read", "reason"};
inline constexpr CodeWith pins_not_written{"pins-not-written", "reason"};
inline constexpr CodeWith no_memory_for_hash{"no-memory-for-hash"};
inline constexpr CodeWith tries_not_read{"tries-not-read", "reason"};
inline constexpr CodeWith tries_not_kept{"tries-not-kept", "reason"};
inline constexpr CodeWith tries_not_forgotten{"tries-not-forgotten", "reason"};

// Why a PIN is not taken.
inline constexpr CodeWith pin_not_digits{"pin-not-digits"};
inline constexpr CodeWith pin_too_short{"pin-too-short"};
inline constexpr CodeWith pin_too_long{"pin-too-long"};
inline constexpr CodeWith pin_few_digits{"pin-few-digits"};
inline constexpr CodeWith pin_run{"pin-run"};
inline constexpr CodeWith pin_repeats{"pin-repeats"};
inline constexpr CodeWith pin_date{"pin-date"};
inline constexpr CodeWith pin_keypad_line{"pin-keypad-line"};
inline constexpr CodeWith pin_of_other_role{"pin-of-other-role"};

}  // namespace config::codes
