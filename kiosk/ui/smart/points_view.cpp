// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/points_view.h"

namespace smart {

void PointsView::setPoint(int point)
{
    if (point == m_point)
        return;
    m_point = point;
    refresh();
}

void PointsView::read()
{
    const auto &points = kiosk()->content().points;
    std::vector<config::Passage> cards;
    for (const config::Point &point : points)
        cards.push_back({point.title, point.teaser});
    m_points.set(std::move(cards));
    if (m_point < 1 || std::size_t(m_point) > points.size())
        return;
    const config::Point &picked = points[std::size_t(m_point) - 1];
    m_title = QString::fromStdString(picked.title);
    m_words = QString::fromStdString(picked.text);
    std::vector<smart::ToolRow> rows;
    for (const config::Tool &tool : picked.tools)
        rows.push_back(smart::tool_row(tool, kiosk()->content()));
    m_tools.set(std::move(rows));
}

}  // namespace smart
