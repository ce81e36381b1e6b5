// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/notice_list.h"

namespace about {

QVariant NoticeList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoticeRow &notice = rows()[size_t(index.row())];
    switch (role) {
        case Title:
            return notice.title;
        case Words:
            return notice.words;
        case Since:
            return notice.since;
        case Important:
            return notice.important;
    }
    return {};
}

QHash<int, QByteArray> NoticeList::roleNames() const
{
    return {{Title, "title"}, {Words, "words"}, {Since, "since"}, {Important, "important"}};
}

}  // namespace about
