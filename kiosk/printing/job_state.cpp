// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/job_state.h"

#include <algorithm>

namespace printing {

namespace {

constexpr int most_transfers = 3;

// job-state, RFC 8011 section 5.3.7.
constexpr int pending = 3;
constexpr int held = 4;
constexpr int processing = 5;
constexpr int canceled = 7;
constexpr int aborted = 8;
constexpr int completed = 9;

/// Whether somebody has to see to the printer, or it to itself, before the job goes on.
bool is_blocked(JobState state)
{
    switch (state) {
        case JobState::PaperOut:
        case JobState::PaperJam:
        case JobState::TonerOut:
        case JobState::CoverOpen:
        case JobState::Stopped:
            return true;
        default:
            return false;
    }
}

bool is_silent(JobState state)
{
    return state == JobState::Offline || state == JobState::Unknown;
}

/// The printer waits for a document, or for the rest of it.
bool lacks_document(const Report &report)
{
    return has(report.job_reasons, "job-incoming") || has(report.job_reasons, "job-data-insufficient") ||
           (report.job == held && !has(report.job_reasons, "job-hold-until-specified"));
}

}  // namespace

Job::Job(const Limits &limits, Moment now) : m_limits(limits), m_next{Step::Create, now}, m_began(now) {}

Job Job::left_behind(const Limits &limits, Moment now)
{
    Job job(limits, now);
    job.m_may_exist = true;
    job.finish(JobState::Cancelled, now);
    return job;
}

Next Job::next(Moment now)
{
    if (is_over(m_state))
        return m_next;
    Moment end = m_began + m_limits.whole;
    if (m_busy_since)
        end = std::min(end, *m_busy_since + m_limits.busy);
    if (m_trouble_since)
        end = std::min(end, *m_trouble_since + (is_silent(m_state) ? m_limits.silent : m_limits.blocked));
    if (now >= end)
        finish(JobState::Failed, now);
    else
        m_next.at = std::min(m_next.at, end);
    return m_next;
}

void Job::show(JobState state, Moment now)
{
    const bool blocked = is_blocked(state) || is_silent(state);
    // Another trouble of the same kind does not begin the waiting anew; a printer that answers again does.
    if (!blocked)
        m_trouble_since.reset();
    else if (!m_trouble_since || is_silent(state) != is_silent(m_state))
        m_trouble_since = now;
    m_state = state;
}

void Job::go(Step step, Moment at)
{
    m_next = {step, at};
}

void Job::pause(Moment now, std::chrono::milliseconds longest)
{
    m_pause = m_pause.count() == 0 ? m_limits.first_pause : std::min(2 * m_pause, longest);
    m_next.at = now + m_pause;
}

void Job::finish(JobState state, Moment now)
{
    m_state = state;
    m_again = false;
    m_pause = {};
    go(m_may_exist ? Step::Cancel : Step::Nothing, now);
}

void Job::begin_again(Moment now)
{
    m_unsure = false;
    if (m_transfers >= most_transfers)
        return finish(JobState::Failed, now);
    m_again = true;
    m_pause = {};
    go(Step::Cancel, now);
}

void Job::created(Answer answer, Moment now)
{
    if (m_next.step != Step::Create)
        return;
    switch (answer) {
        case Answer::Yes:
            m_may_exist = true;
            m_pause = {};
            show(JobState::Sending, now);
            return go(Step::Send, now);
        case Answer::Busy:
            if (!m_busy_since)
                m_busy_since = now;
            show(JobState::Waiting, now);
            return pause(now, m_limits.longest_pause);
        case Answer::Lost:
            show(JobState::Offline, now);
            return pause(now, m_limits.longest_pause);
        case Answer::Unsure:
            // A job without a document may be there, which prints nothing and keeps others away.
            m_may_exist = true;
            show(JobState::Unknown, now);
            m_again = true;
            return go(Step::Cancel, now);
        case Answer::No:
        case Answer::Gone:
            return finish(JobState::Failed, now);
    }
}

void Job::sent(Answer answer, Moment now)
{
    if (m_next.step != Step::Send)
        return;
    if (answer != Answer::Busy) {
        m_busy_since.reset();
        ++m_transfers;
    }
    switch (answer) {
        case Answer::Yes:
            show(JobState::Waiting, now);
            return go(Step::Ask, now);
        case Answer::Busy:
            if (!m_busy_since)
                m_busy_since = now;
            show(JobState::Waiting, now);
            return begin_again(now);
        case Answer::Lost:
            show(JobState::Offline, now);
            return begin_again(now);
        case Answer::Unsure:
            m_unsure = true;
            show(JobState::Unknown, now);
            return go(Step::Ask, now);
        case Answer::No:
        case Answer::Gone:
            return finish(JobState::Failed, now);
    }
}

void Job::asked(Answer answer, const Report &report, Moment now)
{
    if (m_next.step != Step::Ask)
        return;
    switch (answer) {
        case Answer::Yes:
            m_pause = {};
            m_restarted = restarted(report) || m_restarted;
            return m_unsure ? resolve(report, now) : follow(report, now);
        case Answer::Gone:
            // One that keeps no history forgets a job when it is through. One that was started anew, or was in trouble, lost it.
            m_restarted = restarted(report) || m_restarted;
            return finish(m_unsure || m_restarted || m_trouble_since ? JobState::Failed : JobState::Done, now);
        case Answer::Busy:
            return pause(now, m_limits.longest_pause);
        case Answer::Lost:
            show(JobState::Offline, now);
            return pause(now, m_limits.longest_pause);
        case Answer::No:
        case Answer::Unsure:
            show(JobState::Unknown, now);
            return pause(now, m_limits.longest_pause);
    }
}

void Job::resolve(const Report &report, Moment now)
{
    const bool nothing_printed = report.printed && *report.printed == 0;
    if (report.job == aborted && nothing_printed)
        return begin_again(now);
    if (report.job < canceled && lacks_document(report))
        return nothing_printed || !report.printed ? begin_again(now) : finish(JobState::Failed, now);
    if (report.job >= pending)
        m_unsure = false;
    follow(report, now);
}

void Job::follow(const Report &report, Moment now)
{
    if (report.job == completed)
        return finish(has(report.job_reasons, "job-completed-with-errors") ? JobState::Failed : JobState::Done, now);
    if (report.job == canceled)
        return finish(JobState::Cancelled, now);
    if (report.job == aborted)
        return finish(JobState::Failed, now);
    const std::optional<PrinterProblem> trouble = trouble_of(report);
    if (trouble && is_believed(*trouble, report, now))
        show(trouble->state, now);
    else if (report.job == 0)
        show(JobState::Unknown, now);
    else
        show(report.job == processing ? JobState::Printing : JobState::Waiting, now);
    if (!trouble)
        m_complaint.reset();
    m_next.at = now + m_limits.ask_every;
}

bool Job::is_believed(const PrinterProblem &trouble, const Report &report, Moment now)
{
    if (trouble.hard)
        return true;
    if (trouble.state == JobState::TonerLow)
        return report.job == processing;
    const int printed = report.printed.value_or(0);
    if (!m_complaint || m_complaint->state != trouble.state || m_complaint->printed != printed)
        m_complaint = Complaint{trouble.state, printed, now};
    return now >= m_complaint->since + m_limits.grace;
}

bool Job::restarted(const Report &report)
{
    const bool less = m_up_time && report.up_time && *report.up_time < *m_up_time;
    if (report.up_time)
        m_up_time = report.up_time;
    return less;
}

void Job::cancelled(Answer answer, Moment now)
{
    if (m_next.step != Step::Cancel)
        return;
    if (answer == Answer::Busy || answer == Answer::Lost || answer == Answer::Unsure)
        return pause(now, is_over(m_state) ? m_limits.longest_cancel_pause : m_limits.longest_pause);
    m_pause = {};
    m_may_exist = false;
    if (!m_again)
        return go(Step::Nothing, now);
    if (answer == Answer::No)  // then a second one could come out beside the first
        return finish(JobState::Failed, now);
    m_again = false;
    go(Step::Create, now + m_limits.first_pause);
}

void Job::wipe(Moment now)
{
    if (!is_over(m_state))
        finish(JobState::Cancelled, now);
}

}  // namespace printing
