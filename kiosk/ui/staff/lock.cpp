// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/lock.h"

#include <algorithm>

namespace staff {

using std::chrono::milliseconds;
using std::chrono::seconds;

seconds Lock::wait_after(int wrong)
{
    if (wrong < free_tries)
        return seconds(0);
    seconds wait = first_wait;
    for (int more = wrong - free_tries; more > 0 && wait < longest_wait; --more)
        wait *= 2;
    return std::min(wait, longest_wait);
}

void Lock::count(int wrong, Uptime now)
{
    m_wrong = wrong;
    m_since = now;
}

milliseconds Lock::left(Uptime now) const
{
    const milliseconds wait = wait_after(m_wrong);
    // A clock that went back, which this one can't, lets nobody in earlier and nobody wait longer than the whole.
    const milliseconds passed = std::max(milliseconds(0), now - m_since);
    return std::max(milliseconds(0), wait - passed);
}

}  // namespace staff
