// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "films/subtitles.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringList>

namespace films {

namespace {

constexpr std::size_t most_cues = 10'000;
constexpr qsizetype longest_cue = 500;

qint64 milliseconds(const QRegularExpressionMatch &match, int first)
{
    return ((match.captured(first).toLongLong() * 60 + match.captured(first + 1).toLongLong()) * 60 +
            match.captured(first + 2).toLongLong()) *
               1000 +
           match.captured(first + 3).toLongLong();
}

/// The words without <b>, <v Anna> and the like, and with the five entities that the standard names for letters.
QString plain(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    text.remove(tag);
    for (const auto &[name, letter] :
         {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&nbsp;", "\u00A0"}, {"&lrm;", "\u200E"}, {"&rlm;", "\u200F"}, {"&amp;", "&"}})
        text.replace(QLatin1String(name), QString::fromUtf8(letter));
    return text.left(longest_cue).trimmed();
}

}  // namespace

std::vector<Cue> read_webvtt(QStringView file)
{
    static const QRegularExpression timing(QStringLiteral(
        R"(^(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t]|$))"));
    std::vector<Cue> cues;
    QString text = file.toString();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    if (!lines.first().startsWith(QLatin1String("WEBVTT")))
        return cues;
    for (qsizetype at = 1; at < lines.size() && cues.size() < most_cues; ++at) {
        const auto match = timing.match(lines[at]);
        if (!match.hasMatch())
            continue;
        Cue cue{milliseconds(match, 1), milliseconds(match, 5), {}};
        QString said;
        while (at + 1 < lines.size() && !lines[at + 1].isEmpty())
            said += lines[++at].left(longest_cue) + u'\n';
        cue.text = plain(std::move(said));
        if (cue.end > cue.start && !cue.text.isEmpty())
            cues.push_back(std::move(cue));
    }
    std::ranges::stable_sort(cues, {}, &Cue::start);
    return cues;
}

QString said_at(const std::vector<Cue> &cues, qint64 moment)
{
    QStringList lines;
    for (const Cue &cue : cues) {
        if (cue.start > moment)
            break;
        if (cue.end > moment)
            lines << cue.text;
    }
    return lines.join(u'\n').left(longest_cue);
}

}  // namespace films
