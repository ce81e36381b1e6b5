// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/text.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace ui {

/// What a model says in one of its roles, row by row.
inline QStringList column(const QAbstractItemModel *model, const QByteArray &role)
{
    QStringList values;
    const int number = model->roleNames().key(role, -1);
    for (int row = 0; row < model->rowCount(); ++row)
        values << model->data(model->index(row, 0), number).toString();
    return values;
}

}  // namespace ui
