// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/bar_list.h"

namespace about {

QVariant BarList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BarRow &bar = rows()[size_t(index.row())];
    switch (role) {
        case Label:
            return bar.label;
        case Value:
            return bar.value;
        case Share:
            return bar.share;
    }
    return {};
}

QHash<int, QByteArray> BarList::roleNames() const
{
    return {{Label, "label"}, {Value, "value"}, {Share, "share"}};
}

}  // namespace about
