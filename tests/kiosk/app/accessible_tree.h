// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/visit.h"

#include <vector>

#include <QAccessible>

namespace app {

/// One thing that a screen reader is told of.
struct Node {
    QQuickItem *item = nullptr;
    QAccessible::Role role = QAccessible::NoRole;
    QAccessible::State state;
    QString name;
    QString description;
};

/// The whole tree under the program's window, in its own order.
std::vector<Node> accessible_nodes(support::Visit &visit);

/// What is wrong with it: text that it lacks or has twice, controls without a name or with that of another, pictures without a
/// name, things that nobody sees or that lie behind a dialog, a list in another order than on the screen.
QStringList accessibility_faults(support::Visit &visit);

}  // namespace app
