// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/visit.h"

#include <QStringList>

namespace languages {

/// What of the picture that is up is not turned round: each visible text and button has to stand as far from the right as it does
/// from the left where lines are read from there. One finding a line.
QStringList not_mirrored(support::Visit &visit, QSize picture);

}  // namespace languages
