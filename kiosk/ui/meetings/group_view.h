// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "meetings/date_list.h"

#include <QtQml/qqmlregistration.h>
#include <QStringList>

namespace meetings {

/// All that a visitor may want to know of one group, in words.
class GroupView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY refreshed REQUIRED)
    Q_PROPERTY(bool found READ found NOTIFY refreshed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY refreshed)
    Q_PROPERTY(bool open MEMBER m_open NOTIFY refreshed)
    Q_PROPERTY(QString openBadge MEMBER m_open_badge NOTIFY refreshed)
    Q_PROPERTY(QStringList badges MEMBER m_badges NOTIFY refreshed)
    Q_PROPERTY(QString condition MEMBER m_condition NOTIFY refreshed)
    Q_PROPERTY(QStringList when MEMBER m_when NOTIFY refreshed)
    Q_PROPERTY(bool wordy READ wordy NOTIFY refreshed)
    Q_PROPERTY(QString whereTitle MEMBER m_where_title NOTIFY refreshed)
    Q_PROPERTY(QString where MEMBER m_where NOTIFY refreshed)
    Q_PROPERTY(QString more MEMBER m_more NOTIFY refreshed)
    Q_PROPERTY(QString contact MEMBER m_contact NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *dates READ dates CONSTANT)
    Q_PROPERTY(int coming MEMBER m_coming NOTIFY refreshed)
    Q_PROPERTY(QString skipped MEMBER m_skipped NOTIFY refreshed)
    Q_PROPERTY(QString calendarCode MEMBER m_calendar_code NOTIFY refreshed)
    Q_PROPERTY(QString scheduleCode MEMBER m_schedule_code NOTIFY refreshed)
    Q_PROPERTY(QString scheduleName MEMBER m_schedule_name NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QString group() const { return m_group; }
    void setGroup(const QString &group);
    bool found() const { return m_found; }
    /// The rhythms take more words than a narrow card shows well.
    bool wordy() const { return m_when.join(QString()).size() > 140; }
    QAbstractListModel *dates() { return &m_dates; }

protected:
    void read() override;

private:
    void read_words(const schedule::Group &group);
    void read_where(const schedule::Group &group);
    void clear_dates();
    void read_dates(std::size_t group);

    QString m_group;
    bool m_found = false;
    QString m_name;
    bool m_open = true;
    QString m_open_badge;
    QStringList m_badges;
    QString m_condition;
    QStringList m_when;
    QString m_where_title;
    QString m_where;
    QString m_more;
    QString m_contact;
    DateList m_dates;
    int m_coming = 0;  // of these dates; one more may be under way
    QString m_skipped;
    QString m_calendar_code;
    QString m_schedule_code;
    QString m_schedule_name;
};

}  // namespace meetings
