// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace support {

/// From now on collects every warning that Qt, QML or the program prints, apart from those of the platform plugin.
void collect_warnings();

/// The warnings since the last call, which are forgiven by it: a test that expects one takes it and looks at it.
QStringList take_warnings();

/// Collects warnings, and fails each case of this program that leaves one.
void fail_on_warnings();

}  // namespace support
