// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/row_list.h"

#include <QString>

namespace meetings {

/// One coming meeting of a group, on a line.
struct DateRow {
    QString date;
    QString span;
    QString note;  ///< "flyttet", with the new place where there is one
    QString ask;   ///< the day off on which the group may not meet, and to call first

    friend bool operator==(const DateRow &, const DateRow &) = default;
};

class DateList : public kit::RowList<DateRow> {
    Q_OBJECT

public:
    enum Role { Number = Qt::UserRole, Date, Span, Note, Ask };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace meetings
