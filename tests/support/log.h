// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace support {

/// Switches a logging category on, as QT_LOGGING_RULES would, and keeps what it says until the end. One at a time.
class Log {
public:
    explicit Log(const QString &category);
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;
    ~Log();

    /// All of it so far, a message a paragraph.
    QString said() const;
};

}  // namespace support
