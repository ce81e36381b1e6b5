// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The groups of next_bench.cpp by rrule.js, without zone work: prints the sum of their next five starts as wall times.
import rrule from 'rrule';

const day = 86400000;
const now = Date.UTC(2026, 10, 21, 21);
let walls = 0;
for (let number = 0; number < Number(process.argv[2]); ++number) {
    const start = Date.UTC(2024, 0, 1, 10) + (number * 367 % 911) * day + (number * 15 % 600) * 60000;
    const rule = new rrule.RRule({freq: rrule.RRule.WEEKLY, interval: number % 5 === 4 ? 2 : 1, dtstart: new Date(start)});
    let found = 0;
    rule.all(date => {
        if (date.getTime() < now)
            return true;
        walls += date.getTime() / 1000;
        return ++found < 5;
    });
}
console.log(walls);
