// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace films {

/// One film of the centre's.
struct FilmRow {
    int number = 0;  ///< from 0, as the centre has them
    QString title;
    QString words;  ///< how long it lasts, and whether there are subtitles

    friend bool operator==(const FilmRow &, const FilmRow &) = default;
};

class FilmList : public context::RowList<FilmRow> {
    Q_OBJECT

public:
    enum Role { Number = Qt::UserRole, Title, Words };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace films
