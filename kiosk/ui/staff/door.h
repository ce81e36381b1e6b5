// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/access/pins.h"
#include "context/session.h"
#include "context/singletons.h"
#include "staff/lock.h"

#include <functional>

#include <QThreadPool>

namespace staff {

/// What holds PINs against their hashes, for the pad: lives as long as the program, so that leaving the pad ends no wait.
///
/// Counting and hashing happen in a thread of their own. A try is counted on the disk before it is looked at; where it can't
/// be counted, nothing is looked at.
class Door : public QObject {
    Q_OBJECT

public:
    enum class State {
        Ready,     ///< a PIN may be tried
        Checking,  ///< one is being looked at
        Waiting,   ///< too many were wrong
        Unset,     ///< there is no PIN yet
        Broken     ///< PINs or tries can't be read or kept; the log says why
    };
    using Uptime = std::function<Lock::Uptime()>;

    /// Time since the machine was switched on, sleep included.
    static Lock::Uptime since_boot();

    /// `cost` is that of a PIN that is not set. Borrows nothing.
    explicit Door(std::filesystem::path directory, Uptime uptime = since_boot, config::PinCost cost = config::usual_pin_cost,
                  QObject *parent = nullptr);
    ~Door() override;

    State state() const;
    /// Until the next try, in whole seconds; 0 where there is no wait.
    int secondsLeft() const;
    /// The last try since somebody came was wrong.
    bool refused() const { return m_refused; }

    /// Somebody stands before the pad: files are read anew.
    void come();
    /// Nobody does any more: what is still being looked at lets nobody in.
    void leave();
    /// Does nothing unless ready.
    void tryPin(const config::PinDigits &digits);

signals:
    void changed();
    void opened(context::Session::Role role);

private:
    /// What looking at one PIN gave.
    struct Answer {
        std::optional<int> wrong = {};  ///< in a row, this one among them; nothing where it could not be counted
        std::optional<config::PinRole> role = {};
        std::optional<schedule::Problem> problem = {};
    };

    /// Counts the try, then looks at it. Runs beside the screen.
    static Answer look(const std::filesystem::path &directory, const config::PinDigits &digits, config::PinCost cost);
    void take(int visit, const Answer &answer);
    void set_problem(const std::optional<schedule::Problem> &problem);
    void read_files();

    std::filesystem::path m_directory;
    Uptime m_uptime;
    config::PinCost m_cost;
    Lock m_lock;
    bool m_set = false;
    bool m_checking = false;
    bool m_refused = false;
    int m_visit = 0;  ///< who stands there: an answer to somebody before opens nothing
    std::optional<schedule::Problem> m_problem;
    int m_told_seconds = 0;
    QTimer m_tick;
    QThreadPool m_thread;
};

/// The door as QML sees it.
struct DoorSingleton : context::Singleton<Door> {
    Q_GADGET
    QML_FOREIGN(staff::Door)
    QML_NAMED_ELEMENT(StaffDoor)
    QML_SINGLETON
};

}  // namespace staff
