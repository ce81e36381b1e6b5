// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/printer.h"
#include "printing/report.h"

#include <optional>

#include <QObject>

namespace printing {

/// Whoever takes sheets to one printer and tells how they fare. No call waits; what comes of it is told by the signals.
class Jobs : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The number that `changed` calls it; the job's state is Sending until then.
    virtual int print(QByteArray pdf, PrintOptions options) = 0;
    virtual void cancel(int job) = 0;
    /// A visit was wiped: whatever is under way is cancelled and purged.
    virtual void cancel_all() = 0;

    /// What the printer offers, as last heard: nothing before it was first watched or sent something.
    virtual const std::optional<PrinterCapabilities> &offers() const = 0;

    /// Whether the printer is looked at every few seconds while it prints nothing of ours; first at once.
    virtual void watch(bool on) = 0;
    /// What would keep a sheet from coming out now, Offline where it does not answer; where it is not hard, it may be about a
    /// tray that nobody uses. Nothing while nobody watches; while a job is under way, its state tells.
    virtual const std::optional<PrinterProblem> &trouble() const = 0;

signals:
    void changed(int job, printing::JobState state);
    /// The printer can't do what was ordered; Failed follows.
    void refused(int job, printing::Refusal why);
    void offers_changed();
    void trouble_changed();
};

}  // namespace printing
