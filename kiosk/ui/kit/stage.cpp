// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/stage.h"

#include "kit/faces.h"

namespace kit {

Stage::Stage(QQuickItem *parent) : QQuickItem(parent)
{
    install_faces();
}

}  // namespace kit
