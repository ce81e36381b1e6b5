// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/keyboard.h"

#include "access/dialog.h"
#include "access/reading.h"

#include <algorithm>

#include <QQuickWindow>

namespace accessibility {

namespace {

void collect(QQuickItem *item, std::vector<QQuickItem *> &found)
{
    if (!is_shown(item) || !item->isEnabled())
        return;
    if (item->activeFocusOnTab())
        found.push_back(item);
    for (QQuickItem *child : in_reading_order(item))
        collect(child, found);
}

/// Also once a frame has given the rows above it their heights and moved it on.
void keep_in_sight(QQuickItem *control)
{
    const auto bring = [control] {
        if (control->hasActiveFocus())
            bring_into_sight(control, control->boundingRect());
    };
    bring();
    if (QQuickWindow *window = control->window()) {
        QObject::connect(window, &QQuickWindow::frameSwapped, control, bring,
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        window->update();
    }
}

}  // namespace

std::vector<QQuickItem *> controls(QQuickItem *root)
{
    std::vector<QQuickItem *> found;
    QQuickItem *dialog = dialog_over(root);
    collect(dialog ? dialog : root, found);
    return found;
}

QQuickItem *move_focus(QQuickItem *root, QQuickItem *from, int by)
{
    const std::vector<QQuickItem *> all = controls(root);
    if (all.empty())
        return nullptr;
    const auto here = std::ranges::find(all, from);
    const int count = int(all.size());
    // From something that is no control (a new screen), on to the first or the last.
    const int at = here != all.end() ? int(here - all.begin()) + by : by > 0 ? 0 : count - 1;
    QQuickItem *next = all[(at + count) % count];
    const Qt::FocusReason reason = by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    next->forceActiveFocus(reason);
    // Where it had the focus already, for another reason: now it shows.
    next->setProperty("focusReason", reason);
    keep_in_sight(next);
    return next;
}

}  // namespace accessibility
