// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "private_folder.h"

#include <QProcess>

namespace speech {

/// Where what speaks is installed.
struct Places {
    QString program;      ///< speech-dispatcher
    QString settings;     ///< its folder of settings, ours: it writes no word of what is said anywhere
    QString espeak_data;  ///< of espeak-ng; empty = wherever that looks itself
};

/// A speech-dispatcher of our own: nobody else talks to it, and what it remembers of a visit ends with it.
///
/// Its socket and its (empty) logs are in a private folder that goes with it. Its helpers end with it too, and it ends with us.
class Daemon : public QObject {
    Q_OBJECT

public:
    explicit Daemon(const Places &places, QObject *parent = nullptr);
    /// Kills it; what it was saying ends within the word.
    ~Daemon() override;

    /// The file that it listens on, some tens of milliseconds from now.
    QString socket() const;

signals:
    /// It could not be started, or ended by itself.
    void ended();

private:
    PrivateFolder m_folder;
    QProcess m_process;
};

}  // namespace speech
