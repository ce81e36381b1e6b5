// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/session.h"

#include <utility>

namespace context {

using namespace std::chrono_literals;

namespace {

QStringList names(const std::vector<std::string> &languages)
{
    QStringList list;
    for (const std::string &language : languages)
        list << QString::fromStdString(language);
    return list;
}

}  // namespace

Session::Session(const config::Centre &centre, QObject *parent)
    : QObject(parent),
      m_languages(names(centre.languages)),
      m_first_language(m_languages.front()),
      m_language(m_first_language),
      m_first_still(!centre.screen.motion),
      m_still_motion(m_first_still),
      m_countdown_seconds(centre.screen.countdown_seconds),
      m_lock_seconds(centre.staff.lock_seconds)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::seconds(centre.screen.idle_seconds));
    connect(&m_idle, &QTimer::timeout, this, &Session::askStillThere);
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (--m_seconds_left > 0)
            emit countdownChanged();
        else
            wipe();
    });
    m_lock.setInterval(1s);
    connect(&m_lock, &QTimer::timeout, this, [this] {
        if (m_seconds_to_lock > 1)
            set_seconds_to_lock(m_seconds_to_lock - 1);
        else
            wipe();
    });
}

void Session::setLanguage(const QString &language)
{
    if (language == m_language || !m_languages.contains(language))
        return;
    m_language = language;
    emit languageChanged();
}

void Session::enlargeText()
{
    m_text_step = (m_text_step + 1) % text_steps;
    emit appearanceChanged();
}

void Session::toggleContrast()
{
    m_high_contrast = !m_high_contrast;
    emit appearanceChanged();
}

void Session::toggleLowReach()
{
    m_low_reach = !m_low_reach;
    emit appearanceChanged();
}

void Session::toggleMotion()
{
    m_still_motion = !m_still_motion;
    emit appearanceChanged();
}

void Session::touch()
{
    set_countdown(false);
    if (m_stays)
        return;
    if (staff()) {
        m_lock.start();
        set_seconds_to_lock(m_lock_seconds);
    } else if (!m_resting) {
        m_idle.start();
    }
}

void Session::enter(Role role)
{
    if (role == Client)
        return;
    m_idle.stop();
    m_role = role;
    emit roleChanged();
    touch();
}

void Session::stayStaff(const QString &language)
{
    m_stays = true;
    if (m_languages.contains(language))
        m_first_language = language;
    setLanguage(m_first_language);
    enter(Staff);
}

void Session::askStillThere()
{
    m_idle.stop();
    set_countdown(true);
}

void Session::setResting(bool resting)
{
    m_resting = resting;
    if (resting) {
        m_idle.stop();
        set_countdown(false);
    } else if (!staff()) {
        m_idle.start();
    }
}

void Session::wipe()
{
    set_countdown(false);
    m_lock.stop();
    set_seconds_to_lock(0);
    if (!m_stays && std::exchange(m_role, Client) != Client)
        emit roleChanged();
    m_text_step = 0;
    m_high_contrast = false;
    m_low_reach = false;
    m_still_motion = m_first_still;
    emit appearanceChanged();
    setLanguage(m_first_language);
    emit wiped();
}

void Session::set_seconds_to_lock(int seconds)
{
    if (seconds == m_seconds_to_lock)
        return;
    m_seconds_to_lock = seconds;
    emit lockCounted();
}

void Session::set_countdown(bool running)
{
    if (running == m_countdown.isActive())
        return;
    m_seconds_left = running ? m_countdown_seconds : 0;
    running ? m_countdown.start() : m_countdown.stop();
    emit countdownChanged();
}

}  // namespace context
