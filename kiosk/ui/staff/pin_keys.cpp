// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/pin_keys.h"

namespace staff {

QVariant PinKeys::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PinKeyRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Key:
            return row.key;
        case Words:
            return row.words;
        case Digit:
            return row.digit;
    }
    return {};
}

QHash<int, QByteArray> PinKeys::roleNames() const
{
    return {{Key, "key"}, {Words, "words"}, {Digit, "digit"}};
}

}  // namespace staff
