// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/civil.h"

#include <optional>

#include <QObject>
#include <QTimer>

namespace kit {

/// The one source of "now" for the screen: the system's clock, or a moment at which it stands still.
class Clock : public QObject {
    Q_OBJECT

public:
    explicit Clock(std::optional<schedule::sys_seconds> frozen = {}, QObject *parent = nullptr);

    schedule::sys_seconds now() const;

signals:
    /// The minute on the wall is another one: time went on, or the clock was set.
    void minuteChanged();

private:
    std::optional<schedule::sys_seconds> m_frozen;
    QTimer m_tick;
    std::chrono::sys_time<std::chrono::minutes> m_minute;
};

}  // namespace kit
