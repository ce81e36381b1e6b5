// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace help {

/// One number to call.
struct HelpRow {
    QString name;
    QString phone;
    QString hours;

    friend bool operator==(const HelpRow &, const HelpRow &) = default;
};

class HelpList : public context::RowList<HelpRow> {
    Q_OBJECT

public:
    enum Role { Name = Qt::UserRole, Phone, Hours };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace help
