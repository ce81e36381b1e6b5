// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/caveats.h"

#include <algorithm>

#include <QCoreApplication>

namespace kit {

using namespace std::chrono;

namespace {

struct Caveats {
    Q_DECLARE_TR_FUNCTIONS(kit::Caveats)
};

/// "12. november", with the year where it is another than that of `now`.
QString day_words(schedule::sys_seconds moment, schedule::sys_seconds now, const schedule::Words &words,
                  const schedule::Zone &zone)
{
    const auto day = floor<days>(zone.to_local(moment));
    const auto today = floor<days>(zone.to_local(now));
    const bool this_year = year_month_day(day).year() == year_month_day(today).year();
    return QString::fromStdString(this_year ? schedule::day_month_words(words, day) : schedule::day_month_year_words(words, day));
}

}  // namespace

QString clock_caveat()
{
    return Caveats::tr("The clock here may be wrong. Call to check, or ask the staff.");
}

QString age_caveat(const std::vector<config::FeedAge> &feeds, schedule::sys_seconds now, const schedule::Words &words,
                   const schedule::Zone &zone)
{
    QStringList sentences;
    if (const auto since = config::stale_since(feeds, now))
        sentences
            << Caveats::tr("The plan is from %1. Call to check if you are in doubt.").arg(day_words(*since, now, words, zone));
    if (std::ranges::any_of(feeds, [](const config::FeedAge &feed) { return !feed.checked; }))
        sentences << Caveats::tr("Some of the meetings can't be shown right now. Ask the staff.");
    return sentences.join(QLatin1Char(' '));
}

}  // namespace kit
