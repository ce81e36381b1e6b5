// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/content/content.h"
#include "context/row_list.h"

#include <QString>

namespace smart {

/// A tool as a card shows it.
struct ToolRow {
    QString name;
    QString title;
    QString words;      ///< what it is for, here
    QString worksheet;  ///< the kind of paper; empty where there is none to print

    friend bool operator==(const ToolRow &, const ToolRow &) = default;
};

/// The worksheet of a tool, if the language has it; otherwise empty.
QString worksheet_of(const config::Tool &tool, const config::Content &content);

/// A tool's row; `words` are its own unless others are given.
ToolRow tool_row(const config::Tool &tool, const config::Content &content, const std::string &words = {});

class ToolList : public context::RowList<ToolRow> {
    Q_OBJECT

public:
    enum Role { Name = Qt::UserRole, Title, Words, Worksheet };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace smart
