// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/tool_list.h"

namespace smart {

QString worksheet_of(const config::Tool &tool, const config::Content &content)
{
    return content.has_worksheet(tool) ? QString::fromStdString(tool.worksheet) : QString();
}

ToolRow tool_row(const config::Tool &tool, const config::Content &content, const std::string &words)
{
    return {QString::fromStdString(tool.name), QString::fromStdString(tool.title),
            QString::fromStdString(words.empty() ? tool.teaser : words), worksheet_of(tool, content)};
}

QVariant ToolList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ToolRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Name:
            return row.name;
        case Title:
            return row.title;
        case Words:
            return row.words;
        case Worksheet:
            return row.worksheet;
    }
    return {};
}

QHash<int, QByteArray> ToolList::roleNames() const
{
    return {{Name, "name"}, {Title, "title"}, {Words, "words"}, {Worksheet, "worksheet"}};
}

}  // namespace smart
