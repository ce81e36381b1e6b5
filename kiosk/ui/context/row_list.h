// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QAbstractListModel>
#include <QString>

namespace context {

/// A row that says by its key which thing it is about, so that it is known again when its words change.
template<typename Row>
concept Keyed = requires(const Row &row)
{
    {
        row.key
        } -> std::convertible_to<QString>;
};

/// A list of plain rows for QML, where `Row` is a gadget-free value with `==` and the derived class names its roles.
///
/// Setting rows that are equal to the present ones changes nothing. Where rows have keys, only those that went, came or read
/// differently are told, so that a list that is read anew each minute does not lose its place under somebody's finger.
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
        if constexpr (Keyed<Row>) {
            if (change_into(rows))
                return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

private:
    using Places = std::unordered_map<QString, std::size_t>;

    /// Where each key stands; nothing where two rows have the same.
    static std::optional<Places> places(const std::vector<Row> &rows)
    {
        Places found;
        for (const Row &row : rows)
            if (!found.emplace(row.key, found.size()).second)
                return {};
        return found;
    }

    /// Takes out, puts in and rewrites what differs. False, with nothing done, where that would say less than starting anew: no
    /// row stays, or those that stay change their order.
    bool change_into(std::vector<Row> &rows)
    {
        const std::optional<Places> before = places(m_rows);
        const std::optional<Places> after = places(rows);
        if (!before || !after)
            return false;
        std::vector<std::size_t> kept;  // where those that stay stand now, in their new order
        for (const Row &row : rows)
            if (const auto at = before->find(row.key); at != before->end())
                kept.push_back(at->second);
        if (kept.empty() || !std::ranges::is_sorted(kept))
            return false;
        take_out(*after);
        put_in(rows);
        rewrite(rows);
        return true;
    }

    void take_out(const Places &wanted)
    {
        for (std::size_t end = m_rows.size(); end > 0;) {
            if (wanted.contains(m_rows[end - 1].key)) {
                --end;
                continue;
            }
            std::size_t begin = end - 1;
            while (begin > 0 && !wanted.contains(m_rows[begin - 1].key))
                --begin;
            beginRemoveRows({}, int(begin), int(end) - 1);
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(begin), m_rows.begin() + std::ptrdiff_t(end));
            endRemoveRows();
            end = begin;
        }
    }

    void put_in(const std::vector<Row> &rows)
    {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (at < m_rows.size() && m_rows[at].key == rows[at].key)
                continue;
            std::size_t end = at + 1;
            while (end < rows.size() && (at == m_rows.size() || rows[end].key != m_rows[at].key))
                ++end;
            beginInsertRows({}, int(at), int(end) - 1);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), rows.begin() + std::ptrdiff_t(at),
                          rows.begin() + std::ptrdiff_t(end));
            endInsertRows();
            at = end - 1;
        }
    }

    void rewrite(std::vector<Row> &rows)
    {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (m_rows[at] == rows[at])
                continue;
            std::size_t end = at;
            for (; end < rows.size() && !(m_rows[end] == rows[end]); ++end)
                m_rows[end] = std::move(rows[end]);
            emit dataChanged(index(int(at)), index(int(end) - 1));
            at = end - 1;
        }
    }

    std::vector<Row> m_rows;
};

}  // namespace context
