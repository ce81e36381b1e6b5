// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/app_context.h"
#include "context/filter.h"
#include "context/row_list.h"

#include <QStringList>

namespace builder {

/// A group that may be picked.
struct GroupRow {
    QString key;  ///< its id
    QString name;
    QString rhythm;  ///< when it meets, in few words; below it its own next date where they don't say that
    bool picked = false;

    friend bool operator==(const GroupRow &, const GroupRow &) = default;
};

class GroupRows : public context::RowList<GroupRow> {
    Q_OBJECT

public:
    enum Role { Key = Qt::UserRole, Name, Rhythm, Picked };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

/// The plan's groups with all that picking among them asks for, worked out once.
class GroupsToPick {
public:
    /// Days of the week and parts of the day on which a group meets within the next eight weeks; bits as in context::Filter.
    struct Group {
        QString id;
        QString name;
        QString rhythm;
        QString town;
        std::vector<schedule::Meeting> meetings;
    };

    void read(const context::AppContext &kiosk);

    /// The rows that fit, at most `most` of them, and all that are picked; in the plan's order. `hidden` counts those that fit
    /// and are not among them.
    std::vector<GroupRow> rows(const context::AppContext &kiosk, const context::Filter &filter, const QStringList &picked,
                               int most, int &hidden) const;
    /// Those of the ids that the plan has, in its order.
    QStringList known(const QStringList &ids) const;
    const std::vector<Group> &all() const { return m_groups; }

private:
    std::vector<Group> m_groups;
};

}  // namespace builder
