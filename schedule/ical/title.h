// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ical {

/// Whether a title says that the event is cancelled, as Outlook and people write it without setting STATUS: "Aflyst: SMART",
/// "Canceled: SMART", "SMART (aflyst)". "Ikke aflyst" does not.
bool says_cancelled(std::string_view title);

/// The title without the word that says so and the marks around it; as it is where there is none.
std::string without_cancelled(std::string_view title);

/// What a title says beside the name of what is held, and beside that it is cancelled: "Aflyst: SMART (sygdom)" of "SMART" gives
/// "sygdom". Empty where it says no more, or another name.
std::string beside_name(std::string_view title, std::string_view name);

}  // namespace ical
