// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace app::warnings {

/// From now on counts every warning that Qt or QML prints, and prints it all the same.
void count();
/// How many there were. Not counted are those of the platform plugin, which depend on the machine, and what is said of the
/// centre's own files: a screen shows that too.
int counted();

}  // namespace app::warnings
