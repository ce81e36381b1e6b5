// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/pin_pad.h"

#include <algorithm>

#include <QRandomGenerator>

namespace staff {

int PinPad::places() const
{
    return std::max(typed(), int(config::shortest_pin));
}

QString PinPad::typedWords() const
{
    return tr("%n digit(s) typed", "", typed());
}

void PinPad::lay_keys()
{
    // Shuffled once for each who comes: keys that change places under a finger would be pressed wrong.
    if (!m_laid && kiosk()->site().centre.staff.shuffled_keys)
        std::shuffle(m_order.begin(), m_order.end(), *QRandomGenerator::system());
    m_laid = true;
    std::vector<PinKeyRow> rows;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i == m_order.size() - 1)
            rows.push_back({QStringLiteral("back"), tr("Delete"), false});
        const QString digit(QLatin1Char(m_order[i]));
        rows.push_back({digit, digit, true});
    }
    rows.push_back({QStringLiteral("try"), words_of_last_key(), false});
    m_keys.set(std::move(rows));
}

void PinPad::forget_digits()
{
    m_digits.clear();
    emit typedChanged();
}

void PinPad::press(const QString &key)
{
    if (!wants_digits())
        return;
    m_too_few = false;
    if (key == QLatin1String("back")) {
        m_digits.pop();
        emit typedChanged();
    } else if (key != QLatin1String("try")) {
        if (m_digits.size() < config::longest_pin && key.size() == 1)
            m_digits.push(key.at(0).toLatin1());
        emit typedChanged();
    } else if (m_digits.size() < config::shortest_pin) {
        // No PIN is that short, so there is nothing to be done with it.
        m_too_few = true;
    } else {
        take(m_digits);
        forget_digits();
    }
    refresh();
}

bool PinPad::type(int key, const QString &text)
{
    if (text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9')
        press(text);
    else if (key == Qt::Key_Backspace)
        press(QStringLiteral("back"));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        press(QStringLiteral("try"));
    else
        return false;
    return true;
}

}  // namespace staff
