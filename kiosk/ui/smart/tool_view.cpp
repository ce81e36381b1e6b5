// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/tool_view.h"

#include "smart/code_text.h"
#include "smart/tool_list.h"

namespace smart {

void ToolView::setTool(const QString &tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    refresh();
}

void ToolView::read()
{
    const config::Content &content = kiosk()->content();
    const config::Tool *found = content.find_tool(m_tool.toStdString());
    const config::Tool tool = found ? *found : config::Tool();
    m_found = found;
    m_title = QString::fromStdString(tool.title);
    m_teaser = QString::fromStdString(tool.teaser);
    m_words = QString::fromStdString(tool.text);
    m_example = QString::fromStdString(tool.example);
    m_worksheet = smart::worksheet_of(tool, content);
    m_code_text = smart::code_text({m_title, m_teaser, m_words, m_example});
}

}  // namespace smart
