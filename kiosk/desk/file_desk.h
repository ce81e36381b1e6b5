// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/print_target.h"

#include <QPointer>
#include <QWindow>

namespace desk {

enum class Written { Yes, NoRoom, NotHere };

/// The whole document or nothing: what stood there before stays where it can't be written.
Written write_sheet(const QString &path, const QByteArray &pdf);

/// Asks by the system's dialog where a document is to be kept, and writes its bytes there as they are.
class FileDesk : public paper::PrintTarget {
    Q_OBJECT

public:
    using PrintTarget::PrintTarget;

    void setWindow(QWindow *window) { m_window = window; }
    bool print(const paper::PrintOrder &order) override;

signals:
    void told(const QString &words);

private:
    QPointer<QWindow> m_window;
};

}  // namespace desk
