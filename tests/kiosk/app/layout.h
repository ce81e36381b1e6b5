// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/walk.h"
#include "support/visit.h"

#include <QStringList>

namespace app {

/// What is wrong with the picture that is up, one finding a line; empty where all is well.
QStringList layout_faults(support::Visit &visit, const Stop &stop);

}  // namespace app
