// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/civil.h"

#include <functional>
#include <optional>

#include <QObject>
#include <QTimer>

namespace context {

/// The one source of "now" for the screen: the system's clock, or a moment at which it stands still.
///
/// Only what people call the time is read here. How long nobody touched the screen, and all other waiting, is measured by timers
/// that know nothing of this clock, so that setting it neither wipes a visit nor keeps one for ever.
class Clock : public QObject {
    Q_OBJECT

public:
    using Source = std::function<schedule::sys_seconds()>;

    static schedule::sys_seconds system_time();

    /// `source` says the time while the clock is not frozen.
    explicit Clock(std::optional<schedule::sys_seconds> frozen = {}, Source source = system_time, QObject *parent = nullptr);

    schedule::sys_seconds now() const { return m_frozen ? *m_frozen : m_source(); }
    /// Somebody chose this moment, whatever the time is.
    bool stands_still() const { return m_frozen.has_value(); }

signals:
    /// The minute on the wall is another one: time went on, or the clock was set.
    void minuteChanged();

private:
    std::optional<schedule::sys_seconds> m_frozen;
    Source m_source;
    QTimer m_tick;
    std::chrono::sys_time<std::chrono::minutes> m_minute;
};

}  // namespace context
