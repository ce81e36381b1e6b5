// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/topic_list.h"

namespace about {

QVariant TopicList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Topic &topic = rows()[size_t(index.row())];
    switch (role) {
        case Name:
            return topic.name;
        case Title:
            return topic.title;
        case Teaser:
            return topic.teaser;
        case Opens:
            return topic.opens;
    }
    return {};
}

QHash<int, QByteArray> TopicList::roleNames() const
{
    return {{Name, "name"}, {Title, "title"}, {Teaser, "teaser"}, {Opens, "opens"}};
}

}  // namespace about
