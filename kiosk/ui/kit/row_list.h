// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

#include <QAbstractListModel>

namespace kit {

/// A list of plain rows for QML, where `Row` is a gadget-free value with `==` and the derived class names its roles.
///
/// Setting rows that are equal to the present ones changes nothing, so that a list that is read anew each minute does not lose
/// its place under somebody's finger.
template<typename Row>
class RowList : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    const std::vector<Row> &rows() const { return m_rows; }

    void set(std::vector<Row> rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

private:
    std::vector<Row> m_rows;
};

}  // namespace kit
