// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens to one job, from what a printer says of it. Nothing here talks to a printer or looks at a clock.

#pragma once

#include "printing/report.h"

#include <chrono>
#include <optional>

namespace printing {

/// Time since the machine came up: a clock that is set changes nothing.
using Moment = std::chrono::steady_clock::time_point;

/// Lengths of patience.
struct Limits {
    std::chrono::milliseconds ask_every{500};
    /// How long a printer may complain without standing still before it is believed: a tray that nobody uses is empty for weeks.
    std::chrono::milliseconds grace{2000};
    std::chrono::milliseconds busy{120'000};                 ///< until a printer that is busy with others' jobs is given up
    std::chrono::milliseconds silent{45'000};                ///< the same for one that does not answer
    std::chrono::milliseconds blocked{240'000};              ///< the same for one that waits for somebody to see to it
    std::chrono::milliseconds whole{900'000};                ///< the longest that a job may take
    std::chrono::milliseconds first_pause{500};              ///< before something is tried again; doubles each time …
    std::chrono::milliseconds longest_pause{5000};           ///< … up to this
    std::chrono::milliseconds longest_cancel_pause{30'000};  ///< … or this, where a job has to be cancelled
};

/// What a printer made of a request.
enum class Answer {
    Yes,
    Busy,    ///< it may take it later (server-error-busy and its like, RFC 8011 appendix B.1.5)
    No,      ///< never
    Gone,    ///< it knows no such job
    Lost,    ///< the printer was not reached: nothing of the request arrived
    Unsure,  ///< it was reached, but no answer came: the request may have arrived or not
};

/// What is to be done with a job next.
enum class Step {
    Create,  ///< announce a job without its document
    Send,    ///< the document
    Ask,     ///< how the job and the printer are
    Cancel,  ///< and purge; where the job's number is not known, every job that is ours
    Nothing,
};

struct Next {
    Step step = Step::Nothing;
    Moment at{};  ///< not before
};

/// One job. Ask for `next`, do it, and tell what came of it.
///
/// A job ends at the printer before it is forgotten here, whatever people are told meanwhile: one that failed, took too long or
/// was wiped is cancelled, again and again until the printer has said so. A document is sent a second time only if the printer
/// said that the first is not in it.
class Job {
public:
    Job(const Limits &limits, Moment now);
    /// What an earlier run of the program may have left at the printer: is cancelled and nothing else.
    static Job left_behind(const Limits &limits, Moment now);

    JobState state() const { return m_state; }
    /// Gives up first, if it is time to.
    Next next(Moment now);

    void created(Answer answer, Moment now);
    void sent(Answer answer, Moment now);
    void asked(Answer answer, const Report &report, Moment now);
    void cancelled(Answer answer, Moment now);
    /// Nobody waits for it any more.
    void wipe(Moment now);

private:
    void show(JobState state, Moment now);
    void pause(Moment now, std::chrono::milliseconds longest);
    void go(Step step, Moment at);
    /// To the end: at the printer first, if something of it may be there.
    void finish(JobState state, Moment now);
    void begin_again(Moment now);
    void follow(const Report &report, Moment now);
    void resolve(const Report &report, Moment now);
    bool is_believed(const PrinterProblem &trouble, const Report &report, Moment now);
    bool restarted(const Report &report);

    Limits m_limits;
    JobState m_state = JobState::Sending;
    Next m_next;
    Moment m_began;
    std::optional<Moment> m_busy_since;
    std::optional<Moment> m_trouble_since;  ///< since when what is shown keeps the job from being printed
    struct Complaint {
        JobState state = JobState::Stopped;
        int printed = 0;
        Moment since{};
    };
    std::optional<Complaint> m_complaint;  ///< of a printer that does not say that it stands still
    std::chrono::milliseconds m_pause{0};
    std::optional<int> m_up_time;
    int m_transfers = 0;
    bool m_may_exist = false;  ///< at the printer
    bool m_unsure = false;     ///< whether the document is in the printer
    bool m_again = false;      ///< cancel, then begin anew
    bool m_restarted = false;
};

}  // namespace printing
