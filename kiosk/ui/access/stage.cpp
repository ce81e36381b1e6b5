// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/stage.h"

#include "access/accessible_interfaces.h"

namespace accessibility {

Stage::Stage(QQuickItem *parent) : QQuickItem(parent)
{
    install_accessible_interfaces();
}

}  // namespace accessibility
