// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/evidence_view.h"

namespace about {

void EvidenceView::read()
{
    const config::Evidence &evidence = kiosk()->content().evidence;
    m_title = QString::fromStdString(evidence.title);
    m_lead = QString::fromStdString(evidence.lead);
    m_facts.set({{std::to_string(evidence.people), evidence.people_label},
                 {std::to_string(evidence.groups), evidence.groups_label},
                 {std::to_string(evidence.answers), evidence.answers_label}});
    std::vector<context::Choice> charts;
    for (const config::Chart &chart : evidence.charts)
        charts.push_back({QString::fromStdString(chart.name), QString::fromStdString(chart.title)});
    m_charts.set(std::move(charts));
    m_limits_title = QString::fromStdString(evidence.limits_title);
    std::vector<config::Passage> limits;
    for (const std::string &limit : evidence.limits)
        limits.push_back({{}, limit});
    m_limits.set(std::move(limits));
    m_after = QString::fromStdString(evidence.after);
    m_source = QString::fromStdString(evidence.source);
}

}  // namespace about
