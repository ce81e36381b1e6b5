// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/dialog.h"

#include "access/reading.h"

#include <QQuickWindow>

namespace accessibility {

void Dialog::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change != ItemVisibleHasChanged || !window() || m_up == value.boolValue)
        return;
    m_up = value.boolValue;
    if (m_up)
        take_keyboard();
    else
        give_keyboard_back();
}

void Dialog::take_keyboard()
{
    m_before = window()->activeFocusItem();
    // A control shows where the keyboard is only to those who came to it with a key.
    const QVariant reason = m_before ? m_before->property("focusReason") : QVariant();
    m_reason = reason.isValid() ? reason.value<Qt::FocusReason>() : Qt::OtherFocusReason;
    (m_first ? m_first : this)->forceActiveFocus();
}

void Dialog::give_keyboard_back()
{
    const QQuickItem *now = window()->activeFocusItem();
    const bool elsewhere = now && now->isVisible() && now != this && !isAncestorOf(now);
    if (!elsewhere && m_before && m_before->window() == window() && m_before->isVisible() && m_before->isEnabled())
        m_before->forceActiveFocus(m_reason);
    m_before = nullptr;
}

Dialog *dialog_over(QQuickItem *root)
{
    if (!is_shown(root))
        return nullptr;
    const QList<QQuickItem *> children = root->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (Dialog *dialog = dialog_over(*child))
            return dialog;
    return qobject_cast<Dialog *>(root);
}

}  // namespace accessibility
