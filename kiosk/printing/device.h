// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/connection.h"

namespace printing {

/// A printer as a state machine wants it: each step one call, each call one answer. May wait.
class Device {
public:
    Device(const Destination &target, RequestingUser identity, Interrupt &interrupt, std::chrono::milliseconds patience);

    /// From now on a request may take this long.
    void be_patient(std::chrono::milliseconds patience) { m_connection.be_patient(patience); }

    struct PrinterStatus {
        PrinterCapabilities offer;
        std::optional<PrinterProblem> trouble;
    };
    tl::expected<PrinterStatus, Answer> look();

    /// What is to be printed, ready to be sent.
    struct Document {
        Ticket ticket;
        std::string_view bytes;  ///< borrowed
        bool apart = false;      ///< the job first, then the document
    };

    /// Announces a job, and gives its number; zero where the printer takes it only together with its document.
    Answer create(const Document &document, int &number);
    /// The document of the announced job; where the number is zero, of one that is made with it.
    Answer send(const Document &document, int &number);
    Answer ask(int &number, Report &report);
    /// Cancels and purges a job; where the number is zero, each that is ours.
    Answer cancel(int number);

private:
    Answer cancel_ours(const char *which);
    Answer cancel_one(int number);
    /// Cancels a job of CUPS, and has it forgotten.
    Answer purge(int number);
    /// The number of the newest job of ours that is not completed; Gone where there is none.
    Answer find_ours(int &number);

    RequestingUser m_identity;
    bool m_is_queue;
    Connection m_connection;
};

/// Printers that tell of themselves: queues of CUPS, and on the network. Takes about as long as `limit`.
std::vector<Found> find_printers(std::chrono::milliseconds limit, Interrupt &interrupt);

}  // namespace printing
