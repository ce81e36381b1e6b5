// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Smart

// A passage to read; it leads nowhere.
NumberedCard {
    required number
    required title
    required words

    leadsOn: false
}
