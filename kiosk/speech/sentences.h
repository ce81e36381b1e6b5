// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QString>

namespace speech {

/// Where a sentence stands in its text, without the space around it; in UTF-16 units.
struct Span {
    int start = 0;
    int length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// The sentences of a text in order (UAX #29), where no abbreviation ("kl. 17.00", "f.eks. Aarhus"), ordinal ("2. påskedag") or
/// number of a list ("3. Plan") ends one.
std::vector<Span> sentences(const QString &text);

/// How a language says what is written in figures.
struct SpokenWords {
    QString full_hour;  ///< "klokken %1"
    QString clock;      ///< "klokken %1 %2"
    QString to;         ///< between two times: "til"
};

/// The text as a voice should read it: times with their words, phone numbers figure by figure in pairs, and nothing of the signs
/// that stand on the screen to be seen.
QString spoken(const QString &text, const SpokenWords &words);

}  // namespace speech
