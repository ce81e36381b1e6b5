// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a printer says of a job and of itself, and what that means to people.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace printing {

/// What the person who waits for the sheet has to know.
enum class JobState {
    Sending,
    Waiting,  ///< the printer is busy with something else, or has not begun
    Printing,
    PaperOut,
    PaperJam,
    TonerLow,  ///< it prints, and will not for much longer
    TonerOut,
    CoverOpen,
    Offline,  ///< it can't be reached
    Stopped,  ///< it stands still, for a reason that it does not tell or that is none of the above
    Unknown,  ///< it does not answer, or it is not known whether it took the job
    Done,
    Failed,     ///< it will not come, or not all of it
    Cancelled,  ///< by us or at the printer
};

/// Whether nothing more will come of it.
bool is_over(JobState state);

/// Whether a list of IPP keywords holds this one.
bool has(const std::vector<std::string> &keywords, std::string_view keyword);

/// What a printer says of a job and of itself; numbers as in RFC 8011.
struct Report {
    int job = 0;                           ///< job-state (section 5.3.7): 3 pending … 9 completed; 0 = not told
    std::vector<std::string> job_reasons;  ///< job-state-reasons (5.3.8)
    std::optional<int> printed;            ///< job-impressions-completed (5.3.18.2) or job-media-sheets-completed (5.3.18.3)
    int printer = 0;                       ///< printer-state (5.4.11): 3 idle, 4 processing, 5 stopped; 0 = not told
    std::vector<std::string> reasons;      ///< printer-state-reasons (5.4.12)
    std::optional<int> up_time;            ///< printer-up-time (5.4.29): less than before = it was started anew
};

/// What keeps a printer that says this from printing, by the stems of its reasons (without -report, -warning, -error), the first
/// of them that a person should see to. Nothing where it says nothing of the kind.
struct PrinterProblem {
    JobState state = JobState::Stopped;
    bool hard = false;  ///< it says that it stands still

    friend bool operator==(const PrinterProblem &, const PrinterProblem &) = default;
};
std::optional<PrinterProblem> trouble_of(const Report &report);

}  // namespace printing
