// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace about {

/// A notice as it is read.
struct NoticeRow {
    QString title;
    QString words;
    QString since;
    bool important = false;

    friend bool operator==(const NoticeRow &, const NoticeRow &) = default;
};

class NoticeList : public context::RowList<NoticeRow> {
    Q_OBJECT

public:
    enum Role { Title = Qt::UserRole, Words, Since, Important };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace about
