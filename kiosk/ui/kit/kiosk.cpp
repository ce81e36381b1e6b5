// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/kiosk.h"

#include "kit/notices.h"
#include "schedule/clock_sense.h"

namespace kit {

using namespace std::chrono;

Kiosk::Kiosk(const LiveSite &site, const Clock &clock, const Session &session, const schedule::Zone &zone,
             const std::map<QString, config::Content> &contents, std::filesystem::path fonts, QObject *parent)
    : QObject(parent),
      m_site(site),
      m_clock(clock),
      m_session(session),
      m_zone(zone),
      m_contents(contents),
      m_fonts(std::move(fonts))
{
    connect(&site, &LiveSite::changed, this, &Kiosk::changed);
    connect(&clock, &Clock::minuteChanged, this, &Kiosk::changed);
    connect(&session, &Session::languageChanged, this, [this] {
        read_languages();
        emit changed();
    });
    read_languages();
}

void Kiosk::read_languages()
{
    std::vector<Choice> choices;
    for (const std::string &language : site().centre.languages) {
        const QString key = QString::fromStdString(language);
        choices.push_back({key, QString::fromStdString(content(key).language_name), key == m_session.language()});
    }
    m_languages.set(std::move(choices));
}

schedule::local_days Kiosk::today() const
{
    return floor<days>(m_zone.to_local(now()));
}

const config::Content &Kiosk::content() const
{
    return content(m_session.language());
}

QString Kiosk::in(const schedule::Text &text) const
{
    return QString::fromStdString(text.in(m_session.language().toStdString()));
}

bool Kiosk::clockUncertain() const
{
    const auto traces = m_clock.stands_still() ? std::vector<schedule::sys_seconds>() : m_site.traces();
    return schedule::judge_clock(now(), traces) != schedule::ClockSense::Plausible;
}

QString Kiosk::notice() const
{
    return clockUncertain() ? clock_notice() : age_notice(site().feeds, now(), words(), m_zone);
}

QString Kiosk::time() const
{
    if (clockUncertain())
        return {};
    const auto wall = m_zone.to_local(now());
    return QString::fromStdString(schedule::time_words(words(), floor<minutes>(wall - floor<days>(wall))));
}

QString Kiosk::date() const
{
    if (clockUncertain())
        return {};
    return QString::fromStdString(schedule::date_words(words(), today()));
}

}  // namespace kit
