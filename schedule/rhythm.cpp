// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/rhythm.h"

#include "schedule/rhythm_walk.h"

namespace schedule {

Weekdays::Weekdays(std::initializer_list<weekday> members)
{
    for (const weekday day : members)
        insert(day);
}

std::vector<weekday> Weekdays::list() const
{
    std::vector<weekday> found;
    for (unsigned i = 1; i <= 7; ++i) {
        if (contains(weekday(i)))
            found.push_back(weekday(i));
    }
    return found;
}

std::vector<local_days> dates(const Rhythm &rhythm, local_days first, local_days last)
{
    std::vector<local_days> found;
    walk(rhythm, first, last, [&found](local_days date) {
        found.push_back(date);
        return true;
    });
    return found;
}

}  // namespace schedule
