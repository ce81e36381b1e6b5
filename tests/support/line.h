// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace support {

/// For a program that a test steers by lines: says on standard output what it has done, and waits for a line on standard input,
/// at most a minute, while its event loop answers whoever asks it something. False where there comes none.
bool told_to_go_on(const char *done);

}  // namespace support
