// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/choice_list.h"
#include "kit/view.h"
#include "meetings/filter.h"
#include "meetings/meeting_list.h"

#include <QtQml/qqmlregistration.h>

namespace meetings {

/// The meetings of the coming four weeks, the next of them, and the filters. While the clock is uncertain the groups stand there
/// instead, each with its rhythm in words: those hold whatever the day is.
class MeetingsView : public kit::View {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString town READ town WRITE setTown NOTIFY refreshed)
    Q_PROPERTY(QString forWhom READ forWhom WRITE setForWhom NOTIFY refreshed)
    Q_PROPERTY(int weekday READ weekday WRITE setWeekday NOTIFY refreshed)
    Q_PROPERTY(bool onlyOpen READ onlyOpen WRITE setOnlyOpen NOTIFY refreshed)
    Q_PROPERTY(bool onlyOnline READ onlyOnline WRITE setOnlyOnline NOTIFY refreshed)
    Q_PROPERTY(QString townLabel READ townLabel NOTIFY refreshed)
    Q_PROPERTY(QString forWhomLabel READ forWhomLabel NOTIFY refreshed)
    Q_PROPERTY(QString weekdayLabel READ weekdayLabel NOTIFY refreshed)
    Q_PROPERTY(bool filtered READ filtered NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *towns READ towns CONSTANT)
    Q_PROPERTY(QAbstractListModel *audiences READ audiences CONSTANT)
    Q_PROPERTY(QAbstractListModel *weekdays READ weekdays CONSTANT)
    Q_PROPERTY(bool severalTowns READ severalTowns NOTIFY refreshed)
    Q_PROPERTY(bool severalAudiences READ severalAudiences NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *meetings READ meetings CONSTANT)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY refreshed)
    Q_PROPERTY(QString nextGroup READ nextGroup NOTIFY refreshed)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY refreshed)
    Q_PROPERTY(QString nextTime READ nextTime NOTIFY refreshed)
    Q_PROPERTY(QString nextPlace READ nextPlace NOTIFY refreshed)
    Q_PROPERTY(QString nextAsk READ nextAsk NOTIFY refreshed)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY refreshed)
    Q_PROPERTY(QString emptyWords READ emptyWords NOTIFY refreshed)

public:
    using View::View;

    QString town() const { return m_filter.town; }
    QString forWhom() const { return m_filter.for_whom; }
    int weekday() const { return m_filter.weekday; }
    bool onlyOpen() const { return m_filter.only_open; }
    bool onlyOnline() const { return m_filter.only_online; }
    void setTown(const QString &town) { choose(m_filter.town, town); }
    void setForWhom(const QString &for_whom) { choose(m_filter.for_whom, for_whom); }
    void setWeekday(int weekday) { choose(m_filter.weekday, weekday); }
    void setOnlyOpen(bool only) { choose(m_filter.only_open, only); }
    void setOnlyOnline(bool only) { choose(m_filter.only_online, only); }
    bool filtered() const { return m_filter.active(); }
    Q_INVOKABLE void clear();

    QString townLabel() const;
    QString forWhomLabel() const;
    QString weekdayLabel() const;
    QAbstractListModel *towns() { return &m_towns; }
    QAbstractListModel *audiences() { return &m_audiences; }
    QAbstractListModel *weekdays() { return &m_weekdays; }
    bool severalTowns() const { return m_towns.rowCount() > 2; }
    bool severalAudiences() const { return m_audiences.rowCount() > 1; }
    QAbstractListModel *meetings() { return &m_meetings; }
    bool hasNext() const { return m_next.has_value(); }
    QString nextGroup() const { return m_next ? m_next->group : QString(); }
    QString nextWhen() const { return m_next ? m_next->when : QString(); }
    QString nextTime() const { return m_next ? m_next->time : QString(); }
    QString nextPlace() const { return m_next ? m_next->place : QString(); }
    QString nextAsk() const { return m_next ? m_next->ask : QString(); }
    QString emptyTitle() const;
    QString emptyWords() const;

protected:
    void read() override;

private:
    struct Next {
        QString group;
        QString when;
        QString time;
        QString place;
        QString ask;
    };

    template<typename Value>
    void choose(Value &target, const Value &value)
    {
        if (target == value)
            return;
        target = value;
        refresh();
    }

    void read_choices();
    std::vector<MeetingRow> read_rows() const;
    std::vector<MeetingRow> read_group_rows() const;
    /// Where to go, on one line; for a group online what one does instead.
    QString place(const schedule::Group &group) const;
    QString place(const schedule::Meeting &meeting) const;
    /// What a card says of the group on any day.
    MeetingRow row(const schedule::Group &group) const;
    MeetingRow row(const schedule::Meeting &meeting) const;
    std::optional<Next> read_next() const;
    std::vector<std::size_t> groups() const;

    Filter m_filter;
    kit::ChoiceList m_towns;
    kit::ChoiceList m_audiences;
    kit::ChoiceList m_weekdays;
    MeetingList m_meetings;
    std::optional<Next> m_next;
};

}  // namespace meetings
