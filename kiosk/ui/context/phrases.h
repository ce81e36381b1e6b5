// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"

#include <QString>

namespace context {

/// "i dag", "i morgen", "om 2 dage"; empty for a day that is past.
QString in_days(schedule::local_days day, schedule::local_days today);

/// "i dag", "om 2 dage", and within the hour "om 25 minutter" or "i gang nu".
QString until_meeting(const schedule::Meeting &meeting, const AppContext &kiosk);

/// "Mandag kl. 17.00", and with the date where a week or more lies between: "Mandag 7. december kl. 17.00".
QString day_and_time(const schedule::Meeting &meeting, const AppContext &kiosk);

/// "Mandag 23. november", with the year where it is another than today's.
QString date_of(schedule::local_days day, const AppContext &kiosk);

/// "Juleaftensdag: ring og hør først" on a day off on which the group may not meet; otherwise empty.
QString ask_words(const schedule::Meeting &meeting, const AppContext &kiosk);

/// The same words, in which no line ends at an en dash: "17.00–18.30" stays in one piece.
QString unbroken(QString words);

/// "Åben for alle" or "Lukket gruppe".
QString open_words(const schedule::Group &group);

}  // namespace context
