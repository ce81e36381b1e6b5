// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/plan_warnings.h"
#include "config/toml/problem_codes.h"

#include <algorithm>

#include <QCoreApplication>

namespace context {

using namespace std::chrono;

namespace {

struct PlanWarnings {
    Q_DECLARE_TR_FUNCTIONS(context::PlanWarnings)
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

/// "fejl i groups.toml, linje 63"
QString fault_words(const config::Trouble &trouble)
{
    const QString file = QString::fromStdString(trouble.file);
    if (trouble.problem.line > 0)
        return PlanWarnings::tr("error in %1, line %2").arg(file).arg(trouble.problem.line);
    return trouble.problem.code == config::codes::missing_file ? PlanWarnings::tr("%1 is missing").arg(file)
                                                               : PlanWarnings::tr("%1 can't be read").arg(file);
}

QString sentence_of(const config::Trouble &trouble, const QString &from)
{
    const QString fault = fault_words(trouble);
    if (trouble.holds)
        return PlanWarnings::tr("There is something to put right: %1.").arg(fault);
    if (trouble.file == "groups.toml")
        return from.isEmpty() ? PlanWarnings::tr("There is no plan to show: %1.").arg(fault)
                              : PlanWarnings::tr("The plan is from %1: %2.").arg(from, fault);
    if (trouble.file == "centre.toml")
        return from.isEmpty() ? PlanWarnings::tr("The screen runs without the centre's settings: %1.").arg(fault)
                              : PlanWarnings::tr("The settings are from %1: %2.").arg(from, fault);
    return from.isEmpty() ? PlanWarnings::tr("There is no news to show: %1.").arg(fault)
                          : PlanWarnings::tr("The news is from %1: %2.").arg(from, fault);
}

}  // namespace

QString clock_warning()
{
    return PlanWarnings::tr("The clock here may be wrong. Call to check, or ask the staff.");
}

QString age_warning(const std::vector<config::FeedAge> &feeds, schedule::sys_seconds now, const schedule::Words &words,
                    const schedule::Zone &zone)
{
    QStringList sentences;
    if (const auto since = config::stale_since(feeds, now))
        sentences << PlanWarnings::tr("The plan is from %1. Call to check if you are in doubt.")
                         .arg(day_words(*since, now, words, zone));
    if (std::ranges::any_of(feeds, [](const config::FeedAge &feed) { return !feed.checked; }))
        sentences << PlanWarnings::tr("Some of the meetings can't be shown right now. Ask the staff.");
    return sentences.join(QLatin1Char(' '));
}

QString trouble_words(const std::vector<config::Trouble> &troubles, schedule::sys_seconds now, const schedule::Words &words,
                      const schedule::Zone &zone)
{
    QStringList sentences;
    for (const config::Trouble &trouble : troubles)
        sentences << sentence_of(trouble, trouble.from ? day_words(*trouble.from, now, words, zone) : QString());
    return sentences.join(QLatin1Char(' '));
}

QString outdated_words()
{
    return PlanWarnings::tr("The settings in centre.toml have changed. They hold once the program begins anew.");
}

QString letter_words(const QString &letters)
{
    return letters.isEmpty() ? QString() : PlanWarnings::tr("The screen has no font for these letters: %1").arg(letters);
}

}  // namespace context
