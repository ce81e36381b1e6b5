// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace speech {

/// What is to be said, and how.
struct Utterance {
    QString text;
    QString language;   ///< BCP 47
    double volume = 1;  ///< 0 to 1, linear in amplitude: half of it is 6 dB less
    double rate = 0;    ///< -1 slowest, 0 as the voice was made, 1 fastest

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// Says one thing at a time. Nothing here may keep the caller waiting.
class Voice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is needed for speaking is installed. Says nothing of whether it works; starts nothing.
    virtual bool present() const = 0;
    /// In place of whatever is being said. Answered by `finished` or `failed`, unless `stop` or another `say` comes first.
    virtual void say(const Utterance &utterance) = 0;
    /// Silent at once; nothing more is heard of what was being said.
    virtual void stop() = 0;
    /// Keeps nothing of what it said: the visit is over.
    virtual void forget() = 0;

signals:
    void finished();
    /// There is no voice for the language, or what speaks broke or does not answer. The next `say` tries anew.
    void failed();
};

}  // namespace speech
