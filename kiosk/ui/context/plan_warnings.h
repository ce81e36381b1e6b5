// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/sound_file.h"
#include "schedule/words.h"
#include "schedule/zone.h"

#include <QString>

namespace context {

/// What one ought to know before trusting any date on the screen.
QString clock_warning();

/// "Planen er fra 12. november. …" where the kept copy of a feed is older at `now` than the centre allows, or is not there at
/// all; empty where every copy is fresh.
QString age_warning(const std::vector<config::FeedAge> &feeds, schedule::sys_seconds now, const schedule::Words &words,
                    const schedule::Zone &zone);

/// For staff: "Planen er fra 12. november: fejl i groups.toml, linje 63." for each file that is broken, in a sentence each.
QString trouble_words(const std::vector<config::Trouble> &troubles, schedule::sys_seconds now, const schedule::Words &words,
                      const schedule::Zone &zone);
/// For staff: the settings in `centre.toml` are others by now.
QString outdated_words();
/// For staff: these letters can't be shown; empty where there are none.
QString letter_words(const QString &letters);

}  // namespace context
