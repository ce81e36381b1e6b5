# SPDX-FileCopyrightText: 2026 Mødested contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads lines "1997-09-02 FREQ=DAILY;COUNT=10" and writes, line by line, the first dates that python-dateutil names for each, up
# to a count and a number of years; "error ..." where it raises one.
import sys
from datetime import datetime

from dateutil import rrule

most, years = int(sys.argv[1]), int(sys.argv[2])


class FarEnough(Exception):
    pass


class BoundedYears(rrule._iterinfo):
    """Without it a rule that no longer matches is followed to the year 9999."""

    def rebuild(self, year, month):
        if year > self.rrule._dtstart.year + years:
            raise FarEnough
        super().rebuild(year, month)


rrule._iterinfo = BoundedYears


def dates(start, rule):
    found = []
    try:
        for date in rrule.rrulestr(rule, dtstart=datetime.fromisoformat(start)):
            found.append(date.date().isoformat())
            if len(found) == most:
                break
    except FarEnough:
        pass
    except Exception as error:
        return f"error {type(error).__name__}"
    return " ".join(found)


for line in sys.stdin:
    print(dates(*line.split()))
