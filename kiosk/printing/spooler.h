// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/job_state.h"
#include "printing/jobs.h"

#include <memory>
#include <vector>

#include <QByteArray>
#include <QObject>

namespace printing {

class Worker;

/// How long the spooler waits, and for what.
struct Patience {
    Limits job;
    std::chrono::milliseconds look_every{3000};  ///< while somebody watches
    std::chrono::milliseconds answer{8000};      ///< until a request that the printer says nothing to is called unanswered
    std::chrono::milliseconds farewell{1000};    ///< for cancelling what is under way when the program ends
};

/// Sends sheets to one printer and tells how they fare.
///
/// No call waits: all that may wait is done in a thread of its own, and comes back as signals in the spooler's thread. Nothing
/// touches a disk here; a document is gone from memory when it is in the printer or will not be sent. Jobs are printed one
/// after another. What an earlier run left at the printer is cancelled first, and whatever is over is cancelled and purged
/// there before the next is sent.
class Spooler : public Jobs {
    Q_OBJECT

public:
    /// A printer that is present(); another one is another spooler's.
    explicit Spooler(const config::Printer &printer, QObject *parent = nullptr);
    Spooler(const Destination &target, const RequestingUser &identity, const Patience &patience, QObject *parent = nullptr);
    /// Cancels what is under way, as far as the printer answers before the farewell is over; the next run does the rest.
    ~Spooler() override;

    int print(QByteArray pdf, PrintOptions options) override;
    void cancel(int job) override;
    void cancel_all() override;
    const std::optional<PrinterCapabilities> &offers() const override { return m_offers; }
    void watch(bool on) override;
    const std::optional<PrinterProblem> &trouble() const override { return m_trouble; }

    /// Printers that tell of themselves: `found`. Takes about as long as `limit`.
    void find(std::chrono::milliseconds limit = std::chrono::seconds(5));

signals:
    void found(const std::vector<printing::Found> &printers);

private:
    friend Worker;
    void learn(const PrinterCapabilities &offer);
    void learn(const std::optional<PrinterProblem> &trouble);

    std::shared_ptr<Worker> m_worker;
    int m_last = 0;
    bool m_watches = false;
    std::optional<PrinterCapabilities> m_offers;
    std::optional<PrinterProblem> m_trouble;
};

}  // namespace printing
