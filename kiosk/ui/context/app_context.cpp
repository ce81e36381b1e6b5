// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/app_context.h"

#include "context/plan_warnings.h"
#include "schedule/clock_plausibility.h"

#include <algorithm>

#include <QLoggingCategory>

namespace context {

Q_LOGGING_CATEGORY(lcClock, "moedested.clock", QtInfoMsg)

using namespace std::chrono;

AppContext::AppContext(const LiveSite &site, const Clock &clock, const Session &session, const schedule::Zone &zone,
                       const std::map<QString, config::Content> &contents, std::filesystem::path fonts, QObject *parent)
    : QObject(parent),
      m_site(site),
      m_clock(clock),
      m_session(session),
      m_zone(zone),
      m_contents(contents),
      m_fonts(std::move(fonts))
{
    const auto look_again = [this] {
        log_clock();
        emit changed();
    };
    connect(&site, &LiveSite::changed, this, look_again);
    connect(&clock, &Clock::minuteChanged, this, look_again);
    connect(&session, &Session::languageChanged, this, [this] {
        read_languages();
        emit changed();
    });
    read_languages();
    log_clock();
}

void AppContext::read_languages()
{
    std::vector<Choice> choices;
    for (const std::string &language : site().centre.languages) {
        const QString key = QString::fromStdString(language);
        choices.push_back({key, QString::fromStdString(content(key).language_name), key == m_session.language()});
    }
    m_languages.set(std::move(choices));
}

schedule::local_days AppContext::today() const
{
    return floor<days>(m_zone.to_local(now()));
}

const config::Content &AppContext::content() const
{
    return content(m_session.language());
}

QString AppContext::in(const schedule::Text &text) const
{
    return QString::fromStdString(text.in(m_session.language().toStdString()));
}

std::vector<schedule::sys_seconds> AppContext::traces() const
{
    return m_clock.stands_still() ? std::vector<schedule::sys_seconds>() : m_site.traces();
}

bool AppContext::clockUncertain() const
{
    return schedule::judge_clock(now(), traces()) != schedule::ClockSense::Plausible;
}

void AppContext::log_clock()
{
    const bool uncertain = clockUncertain();
    if (uncertain == m_logged_uncertain)
        return;
    m_logged_uncertain = uncertain;
    if (!uncertain) {
        qCInfo(lcClock, "The clock can be right again: the screen tells dates.");
        return;
    }
    const auto known = traces();
    const auto newest = std::ranges::max_element(known);
    const std::string against =
        newest != known.end() && *newest > now() ? ": the centre's files were last changed " + to_iso(*newest, m_zone) : "";
    qCWarning(lcClock, "The clock says %s, which can't be right%s. The screen tells no dates until it is set.",
              to_iso(now(), m_zone).c_str(), against.c_str());
}

QString AppContext::caveat() const
{
    return clockUncertain() ? clock_warning() : age_warning(site().feeds, now(), words(), m_zone);
}

QString AppContext::trouble() const
{
    QStringList sentences{trouble_words(m_site.troubles(), now(), words(), m_zone), letter_words(m_unshown_letters)};
    if (m_site.outdated())
        sentences << outdated_words();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void AppContext::setUnshownLetters(const QString &letters)
{
    if (letters == m_unshown_letters)
        return;
    m_unshown_letters = letters;
    emit changed();
}

std::vector<config::Notice> AppContext::notices() const
{
    return clockUncertain() ? std::vector<config::Notice>() : config::notices_of(m_site.notices(), today());
}

QString AppContext::headline() const
{
    const auto all = notices();
    if (all.empty())
        return {};
    const auto important = std::ranges::find(all, true, &config::Notice::important);
    return in(important == all.end() ? all.front().title : important->title);
}

QString AppContext::importantHeadline() const
{
    const auto all = notices();
    const auto important = std::ranges::find(all, true, &config::Notice::important);
    return important == all.end() ? QString() : in(important->title);
}

QString AppContext::time() const
{
    if (clockUncertain())
        return {};
    const auto wall = m_zone.to_local(now());
    return QString::fromStdString(schedule::time_words(words(), floor<minutes>(wall - floor<days>(wall))));
}

QString AppContext::date() const
{
    if (clockUncertain())
        return {};
    return QString::fromStdString(schedule::date_words(words(), today()));
}

}  // namespace context
