// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/phrases.h"

#include <QCoreApplication>

namespace context {

using namespace std::chrono;

namespace {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(context::Phrases)
};

}  // namespace

QString in_days(schedule::local_days day, schedule::local_days today)
{
    const auto between = int((day - today).count());
    if (between < 0)
        return {};
    if (between == 0)
        return Phrases::tr("today");
    if (between == 1)
        return Phrases::tr("tomorrow");
    return Phrases::tr("in %n day(s)", nullptr, between);
}

QString until_meeting(const schedule::Meeting &meeting, const AppContext &kiosk)
{
    const auto left = ceil<minutes>(meeting.start - kiosk.now());
    if (left <= 0min)
        return Phrases::tr("under way now");
    if (left <= 60min)
        return Phrases::tr("in %n minute(s)", nullptr, int(left.count()));
    return in_days(meeting.date, kiosk.today());
}

QString day_and_time(const schedule::Meeting &meeting, const AppContext &kiosk)
{
    const schedule::Words &words = kiosk.words();
    const bool this_week = meeting.date - kiosk.today() < days(7);
    const std::string day = this_week ? words.weekdays.at(weekday(meeting.date).iso_encoding() - 1)
                                      : schedule::date_words(words, meeting.date, kiosk.today());
    const std::string time = schedule::fill(words.at, {{"time", schedule::time_words(words, meeting.time.start)}});
    return QString::fromStdString(schedule::sentence_case(day) + ' ' + time);
}

QString date_of(schedule::local_days day, const AppContext &kiosk)
{
    return QString::fromStdString(schedule::sentence_case(schedule::date_words(kiosk.words(), day, kiosk.today())));
}

QString ask_words(const schedule::Meeting &meeting, const AppContext &kiosk)
{
    if (!meeting.ask)
        return {};
    const std::string day = schedule::sentence_case(schedule::day_off_words(kiosk.words(), *meeting.ask));
    return Phrases::tr("%1: call and ask first").arg(QString::fromStdString(day));
}

QString unbroken(QString words)
{
    return words.replace(u'–', QStringLiteral("\u2060–\u2060"));
}

QString open_words(const schedule::Group &group)
{
    return group.open ? Phrases::tr("Open to all") : Phrases::tr("Closed group");
}

}  // namespace context
