// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/row_list.h"

#include <QString>

namespace meetings {

/// One meeting as a card says it.
struct MeetingRow {
    QString group;
    QString day_title;  ///< only on the first card of a day
    QString day_badge;  ///< "om 2 dage", only on the first card of all days
    QString start;
    QString end;
    QString name;
    QString place;
    QString rhythm;       ///< when the group meets, in words, where no date can be told; then there is no start and no end
    QString state_badge;  ///< "Aflyst", "Flyttet", "Ekstra møde", "i gang nu"; empty for an ordinary one
    QString ask;          ///< the day off on which the group may not meet, and to call first
    bool cancelled = false;
    bool open = true;
    QString open_badge;
    QString for_whom;
    QString online;

    friend bool operator==(const MeetingRow &, const MeetingRow &) = default;
};

class MeetingList : public kit::RowList<MeetingRow> {
    Q_OBJECT

public:
    enum Role {
        Group = Qt::UserRole,
        DayTitle,
        DayBadge,
        Start,
        End,
        Name,
        Place,
        Rhythm,
        StateBadge,
        Ask,
        Cancelled,
        Open,
        OpenBadge,
        ForWhom,
        Online
    };

    using RowList::RowList;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace meetings
