// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/kiosk.h"

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

QString Kiosk::time() const
{
    const auto wall = m_zone.to_local(now());
    return QString::fromStdString(schedule::time_words(words(), floor<minutes>(wall - floor<days>(wall))));
}

QString Kiosk::date() const
{
    return QString::fromStdString(schedule::date_words(words(), today()));
}

}  // namespace kit
