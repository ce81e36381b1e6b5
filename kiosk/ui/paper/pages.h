// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

#include <QtQml/qqmlregistration.h>
#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QSize>

namespace paper {

/// Draws a document's pages in a thread of its own, in the order in which they are asked for, so that a touch never waits for a
/// page. Holds the bytes in memory only, and the picture of a page only until it is handed over.
class Pages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A view-model holds them")
    Q_PROPERTY(int count READ count NOTIFY opened)
    Q_PROPERTY(qreal shape READ shape NOTIFY opened)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit Pages(QObject *parent = nullptr);
    /// Waits for the page that is being drawn, if there is one.
    ~Pages() override;

    /// Another document in place of the one before; empty for none.
    void show(const QByteArray &pdf);
    int count() const { return m_count; }
    /// Width by height of the first page; 0 without one.
    qreal shape() const { return m_shape; }
    /// A document is to be opened, or a picture is still to come.
    bool busy() const { return m_busy; }

    /// Wants a page (from 0) at that size in pixels; `drawn` brings it under the same ticket, null where there is no such page.
    /// What the ticket wanted before, it wants no more.
    void want(quint64 ticket, int page, QSize size);
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
        int ask = 0;
        int page = 0;
        QSize size;
    };

    void work(const std::stop_token &stop);
    void look_whether_busy();
    /// In the screen's thread: what the worker found out, unless something else was asked for meanwhile.
    void take_opened(int ask, int count, qreal shape);
    void take_drawn(quint64 ticket, int ask, const QImage &picture);

    int m_count = 0;
    qreal m_shape = 0;
    bool m_busy = false;
    quint64 m_last_ticket = 0;
    int m_last_ask = 0;                ///< counts them, so that a late answer to an earlier one is known
    int m_opening = 0;                 ///< the ask that is not answered yet; 0 = none
    std::map<quint64, int> m_drawing;  ///< the asks that are not answered yet, by their tickets

    std::mutex m_guard;  // of what follows
    std::condition_variable_any m_work;
    std::optional<std::pair<int, QByteArray>> m_to_open;
    std::deque<Want> m_wanted;

    std::jthread m_worker;  // last: it ends before what it works with
};

}  // namespace paper
