// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/course_view.h"

#include <algorithm>

namespace smart {

namespace {

constexpr int step_count = 6;  // of every language: its reader sees to it

}  // namespace

void CourseView::setStep(int step)
{
    step = std::clamp(step, 1, step_count);
    if (step == m_step)
        return;
    m_step = step;
    refresh();
    emit stepChanged();
}

int CourseView::steps() const
{
    return step_count;
}

void CourseView::read()
{
    const config::Step &step = kiosk()->content().steps.at(std::size_t(m_step) - 1);
    m_title = QString::fromStdString(step.title);
    m_words = QString::fromStdString(step.text);
    m_can = QString::fromStdString(step.can);
    m_need_not = QString::fromStdString(step.need_not);
}

}  // namespace smart
