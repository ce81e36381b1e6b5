// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/choice_list.h"

namespace context {

QVariant ChoiceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = rows()[size_t(index.row())];
    switch (role) {
        case Key:
            return choice.key;
        case Words:
            return choice.words;
        case Picked:
            return choice.picked;
    }
    return {};
}

QHash<int, QByteArray> ChoiceList::roleNames() const
{
    return {{Key, "key"}, {Words, "words"}, {Picked, "picked"}};
}

}  // namespace context
