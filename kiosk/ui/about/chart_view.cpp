// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about/chart_view.h"

namespace about {

void ChartView::setChart(const QString &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    refresh();
}

void ChartView::read()
{
    const config::Evidence &evidence = kiosk()->content().evidence;
    const config::Chart *chart = evidence.chart(m_chart.toStdString());
    if (!chart)
        return;
    std::vector<BarRow> bars;
    QStringList figures;
    for (const config::Bar &bar : chart->bars) {
        const QString label = QString::fromStdString(bar.label);
        const QString value = QString::fromStdString(schedule::fill(evidence.percent, {{"n", std::to_string(bar.percent)}}));
        bars.push_back({label, value, bar.percent / 100.0});
        figures << label + QStringLiteral(": ") + value;
    }
    m_title = QString::fromStdString(chart->title);
    m_words = QString::fromStdString(chart->text);
    m_origin = QString::fromStdString(schedule::fill(chart->figure > 0 ? evidence.from_figure : evidence.from_text,
                                                     {{"answers", std::to_string(evidence.answers)},
                                                      {"figure", std::to_string(chart->figure)},
                                                      {"page", std::to_string(chart->page)}}));
    m_spoken = figures.join(QStringLiteral(". ")) + QLatin1Char('.');
    m_bars.set(std::move(bars));
}

}  // namespace about
