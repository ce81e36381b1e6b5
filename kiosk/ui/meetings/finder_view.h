// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meetings/filter_view.h"
#include "meetings/meeting_list.h"

#include <QStringList>

namespace meetings {

/// "I can come on …": the first five dates that fit, whichever groups hold them. While the clock is uncertain the groups that fit
/// stand there instead, since no date can be told.
class FinderView : public FilterView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *dates READ dates CONSTANT)
    Q_PROPERTY(QString heading MEMBER m_heading NOTIFY refreshed)
    Q_PROPERTY(QStringList groups MEMBER m_groups NOTIFY refreshed)
    Q_PROPERTY(QString paper READ paper NOTIFY refreshed)
    Q_PROPERTY(QString calendarCode MEMBER m_calendar_code NOTIFY refreshed)
    Q_PROPERTY(QString scheduleCode MEMBER m_schedule_code NOTIFY refreshed)
    Q_PROPERTY(QString scheduleName MEMBER m_schedule_name NOTIFY refreshed)

public:
    using FilterView::FilterView;

    /// The dates to come, and before and among them those under way and those cancelled, which don't count.
    QAbstractListModel *dates() { return &m_dates; }
    /// The handout that fits the groups, which are in the order of their dates.
    QString paper() const { return m_groups.size() == 1 ? QStringLiteral("meeting") : QStringLiteral("discharge"); }

protected:
    void find() override;

private:
    void find_dates();
    void find_groups();
    /// The codes for a phone: of the first date, where there is one, and of the plan on the net.
    void read_codes(const std::optional<schedule::Meeting> &first);
    void tell(std::vector<MeetingRow> rows);

    MeetingList m_dates;
    QString m_heading;
    QStringList m_groups;
    QString m_calendar_code;
    QString m_schedule_code;
    QString m_schedule_name;
};

}  // namespace meetings
