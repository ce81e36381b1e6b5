// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/about_view.h"

namespace about {

namespace {

/// A card that would lead nowhere is not shown: not every centre has films.
bool leads_somewhere(const config::AboutPage &page, const config::Centre &centre)
{
    return page.opens != "films" || !centre.films.empty();
}

}  // namespace

void AboutView::setSection(const QString &section)
{
    if (section == m_section)
        return;
    m_section = section;
    refresh();
}

void AboutView::read()
{
    const config::About &about = kiosk()->content().about;
    m_lead = QString::fromStdString(about.lead);
    std::vector<context::Choice> sections;
    for (const config::AboutGroup &group : about.groups)
        sections.push_back({QString::fromStdString(group.name), QString::fromStdString(group.title)});
    std::vector<Topic> topics;
    for (const config::AboutPage &page : about.pages) {
        if (page.group == m_section.toStdString() && leads_somewhere(page, kiosk()->site().centre))
            topics.push_back({QString::fromStdString(page.name), QString::fromStdString(page.title),
                              QString::fromStdString(page.teaser), QString::fromStdString(page.opens)});
    }
    m_sections.set(std::move(sections));
    m_topics.set(std::move(topics));
}

}  // namespace about
