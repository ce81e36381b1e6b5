// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/row_list.h"

#include <QString>

namespace meetings {

/// One meeting as a card says it.
struct MeetingRow {
    QString key;  ///< of this meeting, whatever the words are
    QString group;
    QString day;        ///< "Mandag 23. november"
    QString day_title;  ///< the same, only on the first card of a day
    QString day_badge;  ///< "om 2 dage", only on the first card of all days
    QString start;
    QString end;
    QString name;
    QString place;
    QString rhythm;       ///< when the group meets, in words, where no date can be told; then there is no start and no end
    QString span;         ///< "kl. 17.00–18.30", only on a card that names its day itself
    QString state_badge;  ///< "Aflyst", "Flyttet", "Ekstra møde"; empty for an ordinary one
    QString soon;         ///< "I gang nu, begyndte kl. 17.00", "Om 25 minutter"; otherwise empty
    QString ask;          ///< the day off on which the group may not meet, and to call first
    bool cancelled = false;
    bool open = true;
    QString open_badge;
    QString for_whom;
    QString online;

    friend bool operator==(const MeetingRow &, const MeetingRow &) = default;
};

class MeetingList : public context::RowList<MeetingRow> {
    Q_OBJECT

public:
    enum Role {
        Key = Qt::UserRole,
        Group,
        Day,
        DayTitle,
        DayBadge,
        Start,
        End,
        Name,
        Place,
        Rhythm,
        Span,
        StateBadge,
        Soon,
        Ask,
        Cancelled,
        Open,
        OpenBadge,
        ForWhom,
        Online
    };

    using RowList::RowList;

    /// Where that meeting stands; -1 where it is gone.
    int row_of(const QString &key) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

}  // namespace meetings
