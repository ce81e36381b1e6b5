// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/stages_view.h"

#include "smart/code_text.h"

#include <algorithm>

namespace smart {

void StagesView::setStage(const QString &stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    refresh();
}

void StagesView::read()
{
    const auto &stages = kiosk()->content().stages;
    std::vector<config::Passage> sentences;
    for (const config::Stage &stage : stages)
        sentences.push_back({stage.sentence, stage.name});
    m_sentences.set(std::move(sentences));
    const auto found = std::ranges::find(stages, m_stage.toStdString(), &config::Stage::name);
    m_found = found != stages.end();
    read_stage(m_found ? *found : config::Stage());
}

void StagesView::read_stage(const config::Stage &stage)
{
    const config::Content &content = kiosk()->content();
    m_title = QString::fromStdString(stage.title);
    m_sentence = QString::fromStdString(stage.sentence);
    m_words = QString::fromStdString(stage.text);
    std::vector<config::Passage> strategies;
    QStringList advice;
    for (const config::Advice &strategy : stage.strategies) {
        strategies.push_back({strategy.title, strategy.text});
        advice << QStringLiteral("– ") + QString::fromStdString(strategy.title);
    }
    m_strategies.set(std::move(strategies));
    std::vector<smart::ToolRow> tools;
    m_worksheets.clear();
    QStringList names;
    for (const config::Advice &advised : stage.tools) {
        const config::Tool *tool = content.find_tool(advised.title);
        if (!tool)
            continue;
        tools.push_back(smart::tool_row(*tool, content, advised.text));
        names << QStringLiteral("– %1: %2").arg(tools.back().title, tools.back().words);
        if (const QString &worksheet = tools.back().worksheet; !worksheet.isEmpty() && !m_worksheets.contains(worksheet))
            m_worksheets << worksheet;
    }
    m_tools.set(std::move(tools));
    m_code_text = smart::code_text({m_title, m_words, advice.join(QLatin1Char('\n')), names.join(QLatin1Char('\n'))});
}

}  // namespace smart
