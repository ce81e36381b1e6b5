// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace accessibility {

/// From now on a screen reader is told of the stage and of buttons in our own words. Qt 6.4 tells a list as it was made (its head
/// after its rows), knows no dialog that hides what is behind it, and of a button only that it is one, whatever QML says.
void install_accessible_interfaces();

}  // namespace accessibility
