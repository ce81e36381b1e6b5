// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/preview.h"

#include "kit/pdf_pages.h"

#include <algorithm>

namespace staff {

Preview::Preview(QObject *parent) : QObject(parent), m_worker([this](const std::stop_token &stop) { work(stop); }) {}

Preview::~Preview()
{
    m_worker.request_stop();
    m_worker.join();
}

void Preview::show(const QByteArray &pdf)
{
    {
        const std::lock_guard lock(m_guard);
        ++m_document;
        ++m_asks;
        m_to_open = pdf;
        m_wanted.clear();
    }
    m_work.notify_one();
    set_busy(true);
}

void Preview::want(quint64 ticket, int page, QSize size, bool in_sight)
{
    {
        const std::lock_guard lock(m_guard);
        std::erase_if(m_wanted, [ticket](const Want &want) { return want.ticket == ticket; });
        m_wanted.push_back({ticket, page, size, in_sight});
        ++m_asks;
    }
    m_work.notify_one();
    set_busy(true);
}

void Preview::forget(quint64 ticket)
{
    const std::lock_guard lock(m_guard);
    std::erase_if(m_wanted, [ticket](const Want &want) { return want.ticket == ticket; });
}

void Preview::work(const std::stop_token &stop)
{
    kit::PdfPages pages;
    std::unique_lock lock(m_guard);
    while (m_work.wait(lock, stop, [this] { return m_to_open || !m_wanted.empty(); })) {
        const int document = m_document;
        if (m_to_open) {
            const QByteArray pdf = std::move(*m_to_open);
            m_to_open.reset();
            lock.unlock();
            pages = kit::PdfPages(pdf);
            const int count = pages.count();
            const qreal shape = pages.shape(0);
            QMetaObject::invokeMethod(
                this, [this, document, count, shape] { take_opened(document, count, shape); }, Qt::QueuedConnection);
        } else {
            const auto best = std::ranges::max_element(m_wanted, {}, [](const Want &want) { return want.in_sight; });
            const Want want = *best;
            m_wanted.erase(best);
            lock.unlock();
            const QImage picture = pages.picture(want.page, want.size);
            QMetaObject::invokeMethod(
                this, [this, document, ticket = want.ticket, picture] { take_drawn(document, ticket, picture); },
                Qt::QueuedConnection);
        }
        lock.lock();
        if (!m_to_open && m_wanted.empty())
            QMetaObject::invokeMethod(
                this, [this, asks = m_asks] { take_idle(asks); }, Qt::QueuedConnection);
    }
}

void Preview::set_busy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

void Preview::take_opened(int document, int pages, qreal shape)
{
    {
        const std::lock_guard lock(m_guard);
        if (document != m_document)
            return;
    }
    m_pages = pages;
    m_shape = shape;
    emit opened();
}

void Preview::take_drawn(int document, quint64 ticket, const QImage &picture)
{
    {
        const std::lock_guard lock(m_guard);
        if (document != m_document)
            return;
    }
    emit drawn(ticket, picture);
}

void Preview::take_idle(int asks)
{
    {
        const std::lock_guard lock(m_guard);
        if (asks != m_asks)
            return;
    }
    set_busy(false);
}

}  // namespace staff
