// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/rehearsal.h"

#include <vector>

namespace support {

/// A printer that keeps what was sent to it; jobs fare as the test says.
class FakePrinter : public printing::Rehearsal {
public:
    struct Printed {
        QByteArray pdf;
        printing::PrintOptions options;
    };

    int print(QByteArray pdf, printing::PrintOptions options) override
    {
        printed.push_back({pdf, options});
        return Rehearsal::print(std::move(pdf), std::move(options));
    }
    void cancel_all() override { ++wipes; }
    void watch(bool on) override { watched = on; }

    /// It tells what it has.
    void offer(const printing::PrinterCapabilities &offer)
    {
        m_offers = offer;
        emit offers_changed();
    }
    /// It tells what is wrong with it.
    void complain(const std::optional<printing::PrinterProblem> &trouble)
    {
        m_trouble = trouble;
        emit trouble_changed();
    }
    void refuse(printing::Refusal why)
    {
        emit refused(m_last, why);
        fare(printing::JobState::Failed);
    }

    std::vector<Printed> printed;
    int wipes = 0;
    bool watched = false;
};

}  // namespace support
