// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/date_list.h"

namespace meetings {

QVariant DateList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DateRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Number:
            return row.number;
        case Date:
            return row.date;
        case Span:
            return row.span;
        case Soon:
            return row.soon;
        case Note:
            return row.note;
        case Ask:
            return row.ask;
    }
    return {};
}

QHash<int, QByteArray> DateList::roleNames() const
{
    return {{Number, "number"}, {Date, "date"}, {Span, "span"}, {Soon, "soon"}, {Note, "note"}, {Ask, "ask"}};
}

}  // namespace meetings
