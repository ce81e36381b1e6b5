// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/print_target.h"
#include "printing/spooler.h"

#include <map>
#include <memory>

#include <QPointer>
#include <QWindow>

class QPrinter;

namespace desk {

/// How a document is printed that somebody set so in the system's dialog. The paper is the document's own.
printing::PrintOptions options_of(const QPrinter &printer, const paper::PrintOrder &order);

/// Asks by the system's dialog on which printer, and sends the document's bytes there as they are: Qt would paint them anew.
class PaperDesk : public paper::PrintTarget {
    Q_OBJECT

public:
    using PrintTarget::PrintTarget;

    void setWindow(QWindow *window) { m_window = window; }
    bool print(const paper::PrintOrder &order) override;
    /// Without asking.
    void send(const printing::Destination &target, const QByteArray &pdf, const printing::PrintOptions &options);
    /// Whatever is under way is cancelled.
    void forget();

signals:
    void told(const QString &words);

private:
    printing::Spooler &spooler_of(const printing::Destination &target);
    /// Of the job that was sent last; others are quiet.
    void follow(int job, printing::JobState state);
    void refuse(int job, printing::Refusal why);

    QPointer<QWindow> m_window;
    std::map<std::string, std::unique_ptr<printing::Spooler>> m_spoolers;  ///< by queue or address
    const QObject *m_last_spooler = nullptr;
    int m_last_job = 0;
    bool m_refused = false;
};

}  // namespace desk
