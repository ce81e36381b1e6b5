// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace meetings {

/// One coming meeting of a group, on a line.
struct DateRow {
    QString key;     ///< of this meeting, whatever the words are
    int number = 0;  ///< from 1; 0 for one that is under way and not among those to come
    QString date;
    QString span;
    QString soon;  ///< "I gang nu, begyndte kl. 17.00", "Om 25 minutter"; otherwise empty
    QString note;  ///< "flyttet", with the new place where there is one
    QString ask;   ///< the day off on which the group may not meet, and to call first

    friend bool operator==(const DateRow &, const DateRow &) = default;
};

class DateList : public context::RowList<DateRow> {
    Q_OBJECT

public:
    enum Role { Number = Qt::UserRole, Date, Span, Soon, Note, Ask };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace meetings
