// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"

#include <QStringList>

namespace meetings {

/// When a group meets, in words: its rhythms, and from when or until when. While the clock is uncertain no rhythm is taken for
/// over and every date has its year.
QStringList when_lines(const schedule::Group &group, const context::AppContext &kiosk);

}  // namespace meetings
