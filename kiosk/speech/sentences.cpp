// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentences.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace speech {

namespace {

/// Those after which a capital or a figure may follow within the sentence.
constexpr std::array abbreviations = {"kl.",    "f.eks.", "bl.a.", "ca.",  "evt.", "dvs.", "nr.", "tlf.", "m.fl.", "inkl.",
                                      "ekskl.", "hhv.",   "jf.",   "pga.", "e.g.", "i.e.", "no.", "tel.", "dr.",   "approx."};

bool goes_on(QStringView piece)
{
    static const QRegularExpression list_number(QStringLiteral("^[(\"]?\\d{1,3}\\.$"));
    if (list_number.match(piece.toString()).hasMatch())
        return true;
    const QString last = piece.mid(piece.lastIndexOf(QLatin1Char(' ')) + 1).toString().toLower();
    return std::ranges::any_of(abbreviations, [&](const char *one) { return last == QLatin1String(one); });
}

QString digits_apart(const QString &pair)
{
    QStringList digits;
    for (const QChar digit : pair)
        if (digit.isDigit())
            digits << digit;
    return digits.join(QLatin1Char(' '));
}

/// "00 00 00 00" as "0 0, 0 0, 0 0, 0 0".
void say_phones(QString &text)
{
    static const QRegularExpression phone(QStringLiteral("(?<![\\d.,])(?:\\d\\d ?){3}\\d\\d(?![\\d.,]\\d|\\d)"));
    for (auto match = phone.match(text); match.hasMatch(); match = phone.match(text, match.capturedStart())) {
        QString figures = match.captured();
        figures.remove(QLatin1Char(' '));
        QStringList pairs;
        for (int at = 0; at < figures.size(); at += 2)
            pairs << digits_apart(figures.mid(at, 2));
        text.replace(match.capturedStart(), match.capturedLength(), pairs.join(QLatin1String(", ")));
    }
    static const QRegularExpression emergency(QStringLiteral("(?<![\\d.,])112(?![\\d]|[.,]\\d)"));
    text.replace(emergency, QStringLiteral("1 1 2"));
}

/// "kl. 17.00–18.30" as "klokken 17 til klokken 18 30".
void say_times(QString &text, const SpokenWords &words)
{
    static const QRegularExpression time(
        QStringLiteral("(?:\\b[Kk]l\\.\\s*)?(?<![\\d.,:])([01]?\\d|2[0-4])[.:]([0-5]\\d)(?![\\d]|[.:,]\\d)"));
    QString said;
    int from = 0;
    auto matches = time.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString between = text.mid(from, match.capturedStart() - from);
        const bool range = from > 0 && (between.trimmed() == QStringLiteral("–") || between.trimmed() == QLatin1String("-"));
        said += range ? QLatin1Char(' ') + words.to + QLatin1Char(' ') : between;
        said += match.captured(2) == QLatin1String("00") ? words.full_hour.arg(match.captured(1))
                                                         : words.clock.arg(match.captured(1), match.captured(2));
        from = int(match.capturedEnd());
    }
    text = said + text.mid(from);
}

}  // namespace

std::vector<Span> sentences(const QString &text)
{
    std::vector<Span> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = finder.toNextBoundary();
        if (to < 0)
            to = text.size();
        const QStringView piece = QStringView(text).mid(from, to - from);
        const bool line_ends = piece.endsWith(QLatin1Char('\n')) || piece.endsWith(QChar::LineSeparator);
        if (to < text.size() && !line_ends && goes_on(piece.trimmed()))
            continue;
        const QStringView bare = piece.trimmed();
        if (!bare.isEmpty())
            found.push_back({int(bare.data() - text.constData()), int(bare.size())});
        from = to;
    }
    return found;
}

QString spoken(const QString &text, const SpokenWords &words)
{
    QString said = text;
    said.replace(QChar::Nbsp, QLatin1Char(' '));
    said.remove(QChar::SoftHyphen);
    say_phones(said);
    say_times(said, words);
    static const QRegularExpression to_see(QStringLiteral("[○●×□☐✓→←↑↓]"));
    said.remove(to_see);
    static const QRegularExpression pause(QStringLiteral("\\s+[·/–—|]\\s+"));
    said.replace(pause, QStringLiteral(", "));
    static const QRegularExpression scheme(QStringLiteral("\\bhttps?://"));
    said.remove(scheme);
    return said.simplified();
}

}  // namespace speech
