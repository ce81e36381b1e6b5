// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/notices_view.h"

#include "context/phrases.h"

namespace about {

void NoticesView::read()
{
    std::vector<NoticeRow> rows;
    for (const config::Notice &notice : kiosk()->notices())
        rows.push_back(
            {kiosk()->in(notice.title), kiosk()->in(notice.text), context::date_of(notice.from, *kiosk()), notice.important});
    m_notices.set(std::move(rows));
}

}  // namespace about
