// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace about {

/// A card of About SMART.
struct Topic {
    QString name;
    QString title;
    QString teaser;
    QString opens;  ///< a screen's name; empty = a page to read

    friend bool operator==(const Topic &, const Topic &) = default;
};

class TopicList : public context::RowList<Topic> {
    Q_OBJECT

public:
    enum Role { Name = Qt::UserRole, Title, Teaser, Opens };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace about
