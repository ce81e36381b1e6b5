// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/spooler.h"

#include "printing/worker.h"

namespace printing {

Spooler::Spooler(const config::Printer &printer, QObject *parent)
    : Spooler(target_of(printer), requesting_user_at(target_of(printer)), Patience(), parent)
{
}

Spooler::Spooler(const Destination &target, const RequestingUser &identity, const Patience &patience, QObject *parent)
    : Jobs(parent), m_worker(std::make_shared<Worker>(*this, target, identity, patience))
{
    Worker::start(m_worker);
}

Spooler::~Spooler()
{
    m_worker->end();
}

int Spooler::print(QByteArray pdf, PrintOptions options)
{
    m_worker->print(++m_last, std::move(pdf), std::move(options));
    return m_last;
}

void Spooler::cancel(int job)
{
    m_worker->cancel(job);
}

void Spooler::cancel_all()
{
    m_worker->cancel_all();
}

void Spooler::watch(bool on)
{
    if (m_watches == on)
        return;
    m_watches = on;
    m_worker->watch(on);
    learn(std::nullopt);
}

void Spooler::find(std::chrono::milliseconds limit)
{
    m_worker->find(limit);
}

void Spooler::learn(const PrinterCapabilities &offer)
{
    if (m_offers == offer)
        return;
    m_offers = offer;
    emit offers_changed();
}

void Spooler::learn(const std::optional<PrinterProblem> &trouble)
{
    const std::optional<PrinterProblem> now = m_watches ? trouble : std::nullopt;
    if (m_trouble == now)
        return;
    m_trouble = now;
    emit trouble_changed();
}

}  // namespace printing
