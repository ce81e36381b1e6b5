# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The groups of next_bench.cpp by python-dateutil: prints the sum of their next five starts as instants and as wall times.
import sys
from datetime import datetime, timedelta, timezone
from itertools import islice
from zoneinfo import ZoneInfo

from dateutil.rrule import WEEKLY, rrule

copenhagen = ZoneInfo("Europe/Copenhagen")
now = datetime(2026, 11, 21, 20, tzinfo=timezone.utc).astimezone(copenhagen).replace(tzinfo=None)
instants = walls = 0
for number in range(int(sys.argv[1])):
    start = datetime(2024, 1, 1, 10) + timedelta(days=number * 367 % 911, minutes=number * 15 % 600)
    rule = rrule(WEEKLY, interval=2 if number % 5 == 4 else 1, dtstart=start)
    for date in islice(rule.xafter(now, inc=True), 5):
        instants += int(date.replace(tzinfo=copenhagen).timestamp())
        walls += int(date.replace(tzinfo=timezone.utc).timestamp())
print(instants, walls)
