// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "printing/jobs.h"

namespace printing {

/// A printer that prints nothing, for walks through all screens: it has all that a printer can offer, and a job fares as somebody
/// says.
class Rehearsal : public Jobs {
public:
    Rehearsal()
    {
        m_offers->pdf = true;
        m_offers->most_copies = 99;
        m_offers->sides = {"one-sided", "two-sided-long-edge"};
        m_offers->colour_modes = {"monochrome", "color"};
        m_offers->media = {"iso_a4_210x297mm", "iso_a3_297x420mm"};
    }

    int print(QByteArray, PrintOptions) override { return ++m_last; }
    void cancel(int job) override { emit changed(job, JobState::Cancelled); }
    void cancel_all() override {}
    const std::optional<PrinterCapabilities> &offers() const override { return m_offers; }
    void watch(bool) override {}
    const std::optional<PrinterProblem> &trouble() const override { return m_trouble; }

    /// The job that was printed last.
    void fare(JobState state) { emit changed(m_last, state); }

protected:
    int m_last = 0;
    std::optional<PrinterCapabilities> m_offers{PrinterCapabilities()};
    std::optional<PrinterProblem> m_trouble;
};

}  // namespace printing
