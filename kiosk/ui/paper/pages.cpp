// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pages.h"

#include "paper/pdf_pages.h"

#include <QMetaObject>

namespace paper {

Pages::Pages(QObject *parent) : QObject(parent), m_worker([this](const std::stop_token &stop) { work(stop); }) {}

Pages::~Pages()
{
    m_worker.request_stop();
    m_worker.join();
}

void Pages::show(const QByteArray &pdf)
{
    m_opening = ++m_last_ask;
    m_drawing.clear();
    {
        const std::lock_guard lock(m_guard);
        m_to_open = {m_opening, pdf};
        m_wanted.clear();
    }
    m_work.notify_one();
    look_whether_busy();
}

void Pages::want(quint64 ticket, int page, QSize size)
{
    const int ask = ++m_last_ask;
    m_drawing[ticket] = ask;
    {
        const std::lock_guard lock(m_guard);
        std::erase_if(m_wanted, [ticket](const Want &want) { return want.ticket == ticket; });
        m_wanted.push_back({ticket, ask, page, size});
    }
    m_work.notify_one();
    look_whether_busy();
}

void Pages::forget(quint64 ticket)
{
    m_drawing.erase(ticket);
    {
        const std::lock_guard lock(m_guard);
        std::erase_if(m_wanted, [ticket](const Want &want) { return want.ticket == ticket; });
    }
    look_whether_busy();
}

void Pages::work(const std::stop_token &stop)
{
    PdfPages pages;
    std::unique_lock lock(m_guard);
    // At the end what is still wanted is left undrawn: the wait alone would go on until nothing is.
    while (m_work.wait(lock, stop, [this] { return m_to_open || !m_wanted.empty(); }) && !stop.stop_requested()) {
        if (m_to_open) {
            const auto [ask, pdf] = *std::exchange(m_to_open, std::nullopt);
            lock.unlock();
            pages = PdfPages(pdf);
            QMetaObject::invokeMethod(
                this, [this, ask = ask, count = pages.count(), shape = pages.shape(0)] { take_opened(ask, count, shape); },
                Qt::QueuedConnection);
        } else {
            const Want want = m_wanted.front();
            m_wanted.pop_front();
            lock.unlock();
            QMetaObject::invokeMethod(
                this,
                [this, ticket = want.ticket, ask = want.ask, picture = pages.picture(want.page, want.size)] {
                    take_drawn(ticket, ask, picture);
                },
                Qt::QueuedConnection);
        }
        lock.lock();
    }
}

void Pages::look_whether_busy()
{
    const bool busy = m_opening != 0 || !m_drawing.empty();
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

void Pages::take_opened(int ask, int count, qreal shape)
{
    if (ask != m_opening)
        return;
    m_opening = 0;
    m_count = count;
    m_shape = shape;
    emit opened();
    look_whether_busy();
}

void Pages::take_drawn(quint64 ticket, int ask, const QImage &picture)
{
    const auto asked = m_drawing.find(ticket);
    if (asked == m_drawing.end() || asked->second != ask)
        return;
    m_drawing.erase(asked);
    emit drawn(ticket, picture);
    look_whether_busy();
}

}  // namespace paper
