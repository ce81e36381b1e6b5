// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/tools_view.h"

namespace tools {

void ToolsView::read()
{
    std::vector<config::Passage> passages;
    for (const config::Point &point : kiosk()->content().points)
        passages.insert(passages.end(), point.tools.begin(), point.tools.end());
    m_tools.set(std::move(passages));
}

}  // namespace tools
