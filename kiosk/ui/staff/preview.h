// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QtQml/qqmlregistration.h>
#include <QByteArray>
#include <QImage>
#include <QObject>

namespace staff {

/// Draws a document's pages in a thread of its own, those in sight first, so that a touch never waits for a page. Holds the bytes
/// in memory only, and the picture of a page only until it is handed over.
class Preview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A view-model holds it")
    Q_PROPERTY(int pages READ pages NOTIFY opened)
    Q_PROPERTY(qreal shape READ shape NOTIFY opened)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit Preview(QObject *parent = nullptr);
    /// Waits for the page that is being drawn, if there is one.
    ~Preview() override;

    /// Another document in place of the one before; empty for none.
    void show(const QByteArray &pdf);
    int pages() const { return m_pages; }
    /// Width by height of the first page; 0 without one.
    qreal shape() const { return m_shape; }
    /// A document is to be opened, or a picture is still to come.
    bool busy() const { return m_busy; }

    /// Wants a page (from 0) at that size in pixels; `drawn` brings it under the same ticket. What the ticket wanted before, it
    /// wants no more.
    void want(quint64 ticket, int page, QSize size, bool in_sight);
    /// Wants nothing more.
    void forget(quint64 ticket);
    quint64 new_ticket() { return ++m_last_ticket; }

signals:
    /// The document has been opened: how many pages it has is known.
    void opened();
    void busyChanged();
    void drawn(quint64 ticket, const QImage &picture);

private:
    struct Want {
        quint64 ticket = 0;
        int page = 0;
        QSize size;
        bool in_sight = false;
    };

    void work(const std::stop_token &stop);
    void set_busy(bool busy);
    /// In the screen's thread: what the worker found out, unless another document came meanwhile.
    void take_opened(int document, int pages, qreal shape);
    void take_drawn(int document, quint64 ticket, const QImage &picture);
    void take_idle(int asks);

    int m_pages = 0;
    qreal m_shape = 0;
    bool m_busy = false;
    quint64 m_last_ticket = 0;

    std::mutex m_guard;  // of what follows
    std::condition_variable_any m_work;
    std::optional<QByteArray> m_to_open;
    std::vector<Want> m_wanted;
    int m_document = 0;  ///< counts them, so that a late picture of an earlier one is known
    int m_asks = 0;      ///< how often something was asked for

    std::jthread m_worker;  // last: it ends before what it works with
};

}  // namespace staff
