// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A wipe lets go of what somebody wrote, but Qt, the PDF's library and the display have copied it by then, and memory that was
// let go of is not empty. A process that begins anew has none of it.

#pragma once

#include "program.h"
#include "signals.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include <QPointer>
#include <QTimer>

namespace app {

/// This program and the words it was started with.
class Rerun {
public:
    /// Before Qt takes its own words out of `argv`.
    explicit Rerun(const char *const *argv);

    /// This process becomes the program anew: same number, words, environment and service, nothing else of what it was. Returns
    /// only where that can't be done, and says so to the log, or where it is asked to end.
    void begin(Signals &heard) const;

private:
    std::string m_program;
    std::vector<std::string> m_words;
};

/// Calls `renew` after a visit in which something was written: at the rest screen, when nobody has touched it for a moment and no
/// sheet is on its way. Where that returns it is tried again at the next rest.
class Renewal : public QObject {
    Q_OBJECT

public:
    explicit Renewal(std::function<void()> renew, std::chrono::milliseconds quiet = std::chrono::seconds(3));

    /// Borrows it; what is due outlives it.
    void watch(Program &program);
    bool due() const { return m_due; }

private:
    void look();

    std::function<void()> m_renew;
    QTimer m_quiet;
    QPointer<Program> m_program;
    bool m_due = false;
};

}  // namespace app
