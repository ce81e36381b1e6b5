// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/content/content.h"
#include "context/row_list.h"

namespace context {

/// Numbered passages of the content: principles, points, tools, steps.
class PassageList : public RowList<config::Passage> {
    Q_OBJECT

public:
    enum Role { Number = Qt::UserRole, Title, Words };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace context
