// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace about {

/// A labelled share, to be drawn.
struct BarRow {
    QString label;
    QString value;    ///< as it is printed: "67 %"
    qreal share = 0;  ///< from 0 to 1

    friend bool operator==(const BarRow &, const BarRow &) = default;
};

class BarList : public context::RowList<BarRow> {
    Q_OBJECT

public:
    enum Role { Label = Qt::UserRole, Value, Share };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace about
