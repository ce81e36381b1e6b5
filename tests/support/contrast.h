// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace support {

/// Contrast of two opaque colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor &one, const QColor &other);

}  // namespace support
