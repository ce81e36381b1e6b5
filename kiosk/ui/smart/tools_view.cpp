// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/tools_view.h"

namespace smart {

void ToolsView::read()
{
    const config::Content &content = kiosk()->content();
    std::vector<smart::ToolRow> rows;
    for (const config::Point &point : content.points)
        for (const config::Tool &tool : point.tools)
            rows.push_back(smart::tool_row(tool, content));
    m_tools.set(std::move(rows));
}

}  // namespace smart
