// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/filter.h"

namespace meetings {

QString for_whom_key(const schedule::Group &group)
{
    return QString::fromStdString(group.for_whom.in({}));
}

bool Filter::takes(const schedule::Group &group) const
{
    if (!town.isEmpty() && town != QString::fromStdString(group.town))
        return false;
    if (!for_whom.isEmpty() && for_whom != for_whom_key(group))
        return false;
    if (only_open && !group.open)
        return false;
    return !only_online || group.attendance != schedule::Attendance::InPerson;
}

bool Filter::takes(schedule::local_days date) const
{
    return weekday == 0 || unsigned(weekday) == schedule::weekday(date).iso_encoding();
}

}  // namespace meetings
