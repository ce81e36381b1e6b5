// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/passage_list.h"

namespace context {

QVariant PassageList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const config::Passage &passage = rows()[size_t(index.row())];
    switch (role) {
        case Number:
            return index.row() + 1;
        case Title:
            return QString::fromStdString(passage.title);
        case Words:
            return QString::fromStdString(passage.text);
    }
    return {};
}

QHash<int, QByteArray> PassageList::roleNames() const
{
    return {{Number, "number"}, {Title, "title"}, {Words, "words"}};
}

}  // namespace context
