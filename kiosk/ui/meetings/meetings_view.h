// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/filter_view.h"
#include "meetings/meeting_list.h"
#include "meetings/meeting_words.h"

namespace meetings {

/// The meetings of the coming four weeks, and further ahead when asked for, the next of them, and the filters. While the clock
/// is uncertain the groups stand there instead, each with its rhythm in words: those hold whatever the day is.
class MeetingsView : public FilterView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int stretches READ stretches WRITE setStretches NOTIFY refreshed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY refreshed)
    Q_PROPERTY(QString shownUntil MEMBER m_shown_until NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *meetings READ meetings CONSTANT)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY refreshed)
    Q_PROPERTY(QString nextGroup READ nextGroup NOTIFY refreshed)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY refreshed)
    Q_PROPERTY(QString nextSoon READ nextSoon NOTIFY refreshed)
    Q_PROPERTY(QString nextTime READ nextTime NOTIFY refreshed)
    Q_PROPERTY(QString nextName READ nextName NOTIFY refreshed)
    Q_PROPERTY(QString nextPlace READ nextPlace NOTIFY refreshed)
    Q_PROPERTY(QString nextAsk READ nextAsk NOTIFY refreshed)

public:
    using FilterView::FilterView;

    /// How many times four weeks are shown.
    int stretches() const { return m_stretches; }
    void setStretches(int stretches);
    bool hasMore() const { return m_has_more; }
    Q_INVOKABLE void showMore() { setStretches(m_stretches + 1); }
    /// Where that meeting stands in the list; -1 where it is gone.
    Q_INVOKABLE int rowOf(const QString &key) const { return m_meetings.row_of(key); }
    /// The meeting that stands there; empty where none does.
    Q_INVOKABLE QString keyOf(int row) const;

    QAbstractListModel *meetings() { return &m_meetings; }
    bool hasNext() const { return m_next.has_value(); }
    QString nextGroup() const { return m_next ? m_next->group : QString(); }
    QString nextWhen() const { return m_next ? m_next->when : QString(); }
    QString nextSoon() const { return m_next ? m_next->soon : QString(); }
    QString nextTime() const { return m_next ? m_next->time : QString(); }
    QString nextName() const { return m_next ? m_next->name : QString(); }
    /// Its name and where it is.
    QString nextPlace() const { return m_next ? m_next->place : QString(); }
    QString nextAsk() const { return m_next ? m_next->ask : QString(); }

protected:
    void find() override;

private:
    struct Next {
        QString group;
        QString when;
        QString soon;
        QString time;
        QString name;
        QString place;
        QString ask;
    };

    void find_meetings();
    void find_groups();
    Next next(const schedule::Meeting &meeting, const MeetingWords &words) const;

    int m_stretches = 1;
    bool m_has_more = false;
    QString m_shown_until;
    MeetingList m_meetings;
    std::optional<Next> m_next;
};

}  // namespace meetings
