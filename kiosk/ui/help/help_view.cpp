// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/help_view.h"

namespace help {

void HelpView::read()
{
    std::vector<HelpRow> rows;
    for (const config::HelpNumber &number : kiosk()->site().centre.help)
        rows.push_back({kiosk()->in(number.name), QString::fromStdString(number.phone), kiosk()->in(number.hours)});
    m_numbers.set(std::move(rows));
}

}  // namespace help
