// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QWindow;

namespace desk {

/// From now on Qt's own dialogs write down nowhere which folders somebody looked into. Before anything of Qt is made.
void keep_nothing();

/// Opens it over the window, which waits for it; it is deleted when it closes. Nothing blocks.
void open_over(QDialog &dialog, QWindow *window);

}  // namespace desk
