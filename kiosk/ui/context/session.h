// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/centre.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace context {

/// What one visitor has chosen about the screen. Lives in memory only and ends with the wipe.
class Session : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(int textStep READ textStep NOTIFY appearanceChanged)
    Q_PROPERTY(int textSteps READ textSteps CONSTANT)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY appearanceChanged)
    Q_PROPERTY(bool lowReach READ lowReach NOTIFY appearanceChanged)
    Q_PROPERTY(bool stillMotion READ stillMotion NOTIFY appearanceChanged)
    Q_PROPERTY(bool askingStillThere READ askingStillThere NOTIFY countdownChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY countdownChanged)
    Q_PROPERTY(Role role READ role NOTIFY roleChanged)
    Q_PROPERTY(bool staff READ staff NOTIFY roleChanged)
    Q_PROPERTY(int secondsToLock READ secondsToLock NOTIFY lockCounted)

public:
    /// Whose hands the screen is in; each may do what those before it may.
    enum Role { Client, Staff, Admin };
    Q_ENUM(Role)

    static constexpr int text_steps = 4;  ///< normal, large, larger, largest

    Session(const config::Centre &centre, QObject *parent = nullptr);

    QString language() const { return m_language; }
    /// One that the centre does not have changes nothing.
    void setLanguage(const QString &language);
    int textStep() const { return m_text_step; }
    int textSteps() const { return text_steps; }
    bool highContrast() const { return m_high_contrast; }
    /// Every control in the lower half of the picture, for who sits or can't lift an arm.
    bool lowReach() const { return m_low_reach; }
    /// Nothing glides or fades.
    bool stillMotion() const { return m_still_motion; }
    bool askingStillThere() const { return m_countdown.isActive(); }
    int secondsLeft() const { return m_seconds_left; }
    Role role() const { return m_role; }
    bool staff() const { return m_role != Client; }
    /// Until staff who touch nothing are locked out and everything is wiped; 0 for a client.
    int secondsToLock() const { return m_seconds_to_lock; }

    /// The next larger text, and after the largest the normal one again.
    Q_INVOKABLE void enlargeText();
    Q_INVOKABLE void toggleContrast();
    Q_INVOKABLE void toggleLowReach();
    Q_INVOKABLE void toggleMotion();
    /// Somebody touched the screen or a key: the time until the countdown starts anew.
    Q_INVOKABLE void touch();
    /// Somebody wrote words of their own, which a wipe alone does not take out of memory.
    Q_INVOKABLE void wrote() { emit written(); }
    /// Forgets everything this visitor chose.
    Q_INVOKABLE void wipe();
    /// Begins the countdown now instead of after the idle time.
    void askStillThere();
    /// Nobody is there (the rest screen is up): no countdown runs.
    void setResting(bool resting);
    /// A right PIN was given. Nobody is asked from now on whether they are there: the time runs in sight, and a touch renews it.
    void enter(Role role);
    /// On staff's own PC the login is the lock: it is in their hands from now on and through each wipe, and nothing is timed. A
    /// wipe leads back to that language.
    void stayStaff(const QString &language);

signals:
    void languageChanged();
    void appearanceChanged();
    void countdownChanged();
    void roleChanged();
    void lockCounted();
    void written();
    void wiped();

private:
    void set_countdown(bool running);
    void set_seconds_to_lock(int seconds);

    QStringList m_languages;
    QString m_first_language;
    QString m_language;
    int m_text_step = 0;
    bool m_high_contrast = false;
    bool m_low_reach = false;
    bool m_first_still;
    bool m_still_motion;
    bool m_resting = false;
    int m_countdown_seconds;
    int m_seconds_left = 0;
    QTimer m_idle;
    QTimer m_countdown;
    Role m_role = Client;
    bool m_stays = false;
    int m_lock_seconds;
    int m_seconds_to_lock = 0;
    QTimer m_lock;
};

}  // namespace context
