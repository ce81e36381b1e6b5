// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/print_desk.h"

#include "paper/job_words.h"
#include "paper/print_view.h"

#include <limits>
#include <utility>

namespace paper {

using printing::JobState;

PrintDesk::PrintDesk(const config::Printer &printer, context::Session &session, printing::Jobs *jobs, QObject *parent)
    : PrintTarget(parent), m_printer(printer), m_session(session), m_jobs(jobs), m_left(printer.client_limit)
{
    connect(&session, &context::Session::wiped, this, &PrintDesk::forget);
    connect(&session, &context::Session::roleChanged, this, &PrintDesk::changed);
    connect(&session, &context::Session::languageChanged, this, &PrintDesk::list_ways);
    set_ways();
    if (!m_jobs)
        return;
    connect(m_jobs, &printing::Jobs::changed, this, &PrintDesk::follow);
    connect(m_jobs, &printing::Jobs::refused, this, [this](int job, printing::Refusal why) {
        if (m_job == job)
            m_refusal = why;
    });
    connect(m_jobs, &printing::Jobs::trouble_changed, this, &PrintDesk::changed);
    connect(m_jobs, &printing::Jobs::offers_changed, this, [this] {
        list_ways();
        emit changed();
    });
}

int PrintDesk::left() const
{
    return m_session.staff() ? std::numeric_limits<int>::max() : m_left;
}

int PrintDesk::sheets(const PrintOrder &order) const
{
    const auto offer = m_jobs ? m_jobs->offers() : std::nullopt;
    const bool two_sided = m_ways_picked.two_sided && (!offer || offer->two_sided());
    return order.copies * (two_sided ? (order.pages + 1) / 2 : order.pages);
}

bool PrintDesk::offers(handouts::Paper paper) const
{
    if (paper != handouts::Paper::A3)
        return true;
    return m_printer.a3 && (!m_jobs || !m_jobs->offers() || m_jobs->offers()->takes(printing::Paper::A3));
}

bool PrintDesk::print(const PrintOrder &order)
{
    if (!allowed() || order.pdf.isEmpty())
        return false;
    if (busy()) {
        m_shown = true;
        emit changed();
        return false;
    }
    const int taken = sheets(order);
    if (taken > left())
        return false;
    m_taken = m_session.staff() ? 0 : taken;
    m_left -= m_taken;
    m_refusal.reset();
    m_state = JobState::Sending;
    m_shown = true;
    printing::PrintOptions options = m_ways_picked;
    options.copies = order.copies;
    options.paper = order.paper == handouts::Paper::A3 ? printing::Paper::A3 : printing::Paper::A4;
    m_job = m_jobs->print(order.pdf, options);
    emit changed();
    return true;
}

void PrintDesk::follow(int job, JobState state)
{
    if (m_job != job)
        return;
    m_state = state;
    // What never came counts for nobody.
    if (state == JobState::Failed)
        m_left += std::exchange(m_taken, 0);
    if (waits_for_somebody(state) || state == JobState::Failed)
        m_shown = true;
    // What is over and out of sight needs no more words.
    if (printing::is_over(state) && !m_shown)
        m_job.reset();
    emit changed();
}

std::optional<JobState> PrintDesk::trouble() const
{
    if (!m_jobs || busy() || !m_jobs->trouble())
        return std::nullopt;
    // A tray that nobody uses may be empty for weeks.
    const printing::PrinterProblem &trouble = *m_jobs->trouble();
    return trouble.hard || trouble.state == JobState::Offline ? std::optional(trouble.state) : std::nullopt;
}

void PrintDesk::watch(bool on)
{
    m_watchers += on ? 1 : -1;
    if (m_jobs)
        m_jobs->watch(m_watchers > 0);
}

void PrintDesk::stop()
{
    if (busy())
        m_jobs->cancel(*m_job);
}

void PrintDesk::hide()
{
    m_shown = false;
    if (!busy())
        m_job.reset();
    emit changed();
}

void PrintDesk::forget()
{
    if (m_jobs)
        m_jobs->cancel_all();
    m_job.reset();
    m_refusal.reset();
    m_shown = false;
    m_left = m_printer.client_limit;
    m_taken = 0;
    set_ways();
    emit changed();
}

void PrintDesk::set_ways()
{
    m_ways_picked = printing::options_of(m_printer);
    list_ways();
}

void PrintDesk::list_ways()
{
    const auto offer = m_jobs ? m_jobs->offers() : std::nullopt;
    std::vector<context::Choice> rows;
    if (offer && offer->two_sided())
        rows.push_back({QStringLiteral("two-sided"), PrintView::tr("On both sides"), m_ways_picked.two_sided});
    if (offer && offer->colour())
        rows.push_back({QStringLiteral("colour"), PrintView::tr("In colour"), m_ways_picked.colour});
    // With a single tray there is nothing to choose.
    if (offer && offer->trays.size() > 1)
        for (const printing::Tray &tray : offer->trays)
            rows.push_back({QStringLiteral("tray-") + QString::fromStdString(tray.keyword), words_of_tray(tray.keyword),
                            m_ways_picked.tray == tray.keyword});
    m_ways.set(std::move(rows));
}

void PrintDesk::toggleWay(const QString &key)
{
    if (key == QLatin1String("two-sided")) {
        m_ways_picked.two_sided = !m_ways_picked.two_sided;
    } else if (key == QLatin1String("colour")) {
        m_ways_picked.colour = !m_ways_picked.colour;
    } else {
        const std::string tray = key.mid(int(qstrlen("tray-"))).toStdString();
        m_ways_picked.tray = m_ways_picked.tray == tray ? std::string() : tray;
    }
    list_ways();
    emit changed();
}

}  // namespace paper
