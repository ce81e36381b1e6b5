// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/help_list.h"

namespace help {

QVariant HelpList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HelpRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Name:
            return row.name;
        case Phone:
            return row.phone;
        case Hours:
            return row.hours;
    }
    return {};
}

QHash<int, QByteArray> HelpList::roleNames() const
{
    return {{Name, "name"}, {Phone, "phone"}, {Hours, "hours"}};
}

}  // namespace help
