// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace staff {

/// One key of the pad.
struct PinKeyRow {
    QString key;  ///< "0" to "9", "back" or "try"
    QString words;
    bool digit = true;

    friend bool operator==(const PinKeyRow &, const PinKeyRow &) = default;
};

/// The pad's keys, row by row.
class PinKeys : public context::RowList<PinKeyRow> {
    Q_OBJECT

public:
    enum Role { Key = Qt::UserRole, Words, Digit };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace staff
