// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/page_view.h"

#include <algorithm>

namespace about {

void PageView::setPage(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    refresh();
}

void PageView::read()
{
    std::vector<const config::AboutPage *> pages;
    for (const config::AboutPage &page : kiosk()->content().about.pages) {
        if (page.opens.empty())
            pages.push_back(&page);
    }
    const std::string wanted = m_page.toStdString();
    const auto at = std::ranges::find_if(pages, [&](const config::AboutPage *page) { return page->name == wanted; });
    m_known = at != pages.end();
    m_title = m_known ? QString::fromStdString((*at)->title) : tr("About SMART");
    m_lead.clear();
    std::vector<config::Passage> parts;
    if (m_known) {
        for (const config::AboutPart &part : (*at)->parts) {
            if (part.title.empty() && parts.empty() && m_lead.isEmpty())
                m_lead = QString::fromStdString(part.text);
            else
                parts.push_back({part.title, part.text});
        }
    }
    m_parts.set(std::move(parts));

    const config::AboutPage *before = m_known && at != pages.begin() ? *(at - 1) : nullptr;
    const config::AboutPage *after = m_known && at + 1 != pages.end() ? *(at + 1) : nullptr;
    m_before = before ? QString::fromStdString(before->name) : QString();
    m_before_title = before ? QString::fromStdString(before->title) : QString();
    m_after = after ? QString::fromStdString(after->name) : QString();
    m_after_title = after ? QString::fromStdString(after->title) : QString();
}

}  // namespace about
