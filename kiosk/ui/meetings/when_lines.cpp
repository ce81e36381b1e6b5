// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/when_lines.h"

#include "context/phrases.h"
#include "handouts/group_words.h"

namespace meetings {

QStringList when_lines(const schedule::Group &group, const context::AppContext &kiosk)
{
    const auto today = kiosk.clockUncertain() ? schedule::local_days() : kiosk.today();
    QStringList when;
    for (const auto &lines :
         {handouts::rhythm_lines(kiosk.content(), group, today), handouts::season_lines(kiosk.content(), group, today)})
        for (const std::string &line : lines)
            when << context::unbroken(QString::fromStdString(line));
    return when;
}

}  // namespace meetings
