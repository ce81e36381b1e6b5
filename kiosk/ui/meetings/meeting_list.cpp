// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/meeting_list.h"

namespace meetings {

int MeetingList::row_of(const QString &key) const
{
    const auto found = std::ranges::find(rows(), key, &MeetingRow::key);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QVariant MeetingList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeetingRow &row = rows()[size_t(index.row())];
    switch (role) {
        case Key:
            return row.key;
        case Group:
            return row.group;
        case DayTitle:
            return row.day_title;
        case Day:
            return row.day;
        case DayBadge:
            return row.day_badge;
        case Start:
            return row.start;
        case End:
            return row.end;
        case Name:
            return row.name;
        case Place:
            return row.place;
        case Rhythm:
            return row.rhythm;
        case Span:
            return row.span;
        case StateBadge:
            return row.state_badge;
        case Soon:
            return row.soon;
        case Ask:
            return row.ask;
        case Cancelled:
            return row.cancelled;
        case Open:
            return row.open;
        case OpenBadge:
            return row.open_badge;
        case ForWhom:
            return row.for_whom;
        case Online:
            return row.online;
    }
    return {};
}

QHash<int, QByteArray> MeetingList::roleNames() const
{
    return {{Key, "key"},
            {Group, "group"},
            {Day, "day"},
            {DayTitle, "dayTitle"},
            {DayBadge, "dayBadge"},
            {Start, "start"},
            {End, "end"},
            {Name, "name"},
            {Place, "place"},
            {Rhythm, "rhythm"},
            {Span, "span"},
            {StateBadge, "stateBadge"},
            {Soon, "soon"},
            {Ask, "ask"},
            {Cancelled, "cancelled"},
            {Open, "open"},
            {OpenBadge, "openBadge"},
            {ForWhom, "forWhom"},
            {Online, "online"}};
}

}  // namespace meetings
