// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/film_list.h"

namespace films {

QVariant FilmList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilmRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Number:
            return row.number;
        case Title:
            return row.title;
        case Words:
            return row.words;
    }
    return {};
}

QHash<int, QByteArray> FilmList::roleNames() const
{
    return {{Number, "number"}, {Title, "title"}, {Words, "words"}};
}

}  // namespace films
