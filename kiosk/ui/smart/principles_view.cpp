// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/principles_view.h"

#include "smart/code_text.h"

namespace smart {

void PrinciplesView::read()
{
    m_principles.set(kiosk()->content().principles);
    QStringList titles;
    for (const config::Passage &principle : kiosk()->content().principles)
        titles << QStringLiteral("%1. %2").arg(titles.size() + 1).arg(QString::fromStdString(principle.title));
    m_code_text = smart::code_text({tr("Eight principles of SMART Recovery"), titles.join(QLatin1Char('\n'))});
}

}  // namespace smart
