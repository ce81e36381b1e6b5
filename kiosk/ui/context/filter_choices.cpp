// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/filter_choices.h"

#include "context/filter.h"

#include <algorithm>

#include <QCollator>

namespace context {

namespace {

std::vector<Choice> choices_of(const std::set<unsigned> &offered, QString all, std::span<const std::string> words,
                               unsigned &picked)
{
    unsigned there = 0;
    for (const unsigned number : offered)
        there |= 1u << number;
    picked &= there;
    std::vector<Choice> choices{{QStringLiteral("0"), std::move(all), picked == 0}};
    for (const unsigned number : offered)
        choices.push_back({QString::number(number + 1), QString::fromStdString(schedule::sentence_case(words[number])),
                           (picked >> number & 1) != 0});
    return choices;
}

}  // namespace

void TimesOffered::take(std::span<const schedule::Meeting> meetings)
{
    for (const schedule::Meeting &meeting : meetings) {
        m_days.insert(schedule::weekday(meeting.date).iso_encoding() - 1);
        m_parts.insert(day_part(meeting.time.start));
    }
}

std::vector<Choice> TimesOffered::weekdays(QString all, std::span<const std::string> words, unsigned &picked) const
{
    return choices_of(m_days, std::move(all), words, picked);
}

std::vector<Choice> TimesOffered::day_parts(QString all, std::span<const std::string> words, unsigned &picked) const
{
    return choices_of(m_parts, std::move(all), words, picked);
}

std::vector<Choice> choices_with_all(QString all, const std::map<QString, QString> &words_by_key, QString &picked,
                                     const QLocale &locale)
{
    if (!words_by_key.contains(picked))
        picked.clear();
    std::vector<Choice> choices;
    for (const auto &[key, words] : words_by_key)
        choices.push_back({key, words, key == picked});
    const QCollator collator(locale);
    std::ranges::sort(choices, [&](const auto &a, const auto &b) { return collator.compare(a.words, b.words) < 0; });
    choices.insert(choices.begin(), {QString(), std::move(all), picked.isEmpty()});
    return choices;
}

}  // namespace context
