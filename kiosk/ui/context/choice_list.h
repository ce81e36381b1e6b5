// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace context {

/// One of several things that a person may pick.
struct Choice {
    QString key;
    QString words;
    bool picked = false;

    friend bool operator==(const Choice &, const Choice &) = default;
};

class ChoiceList : public RowList<Choice> {
    Q_OBJECT

public:
    enum Role { Key = Qt::UserRole, Words, Picked };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace context
