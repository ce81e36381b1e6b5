// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/choice_list.h"
#include "schedule/calendar.h"

#include <map>
#include <set>
#include <span>

#include <QLocale>

namespace context {

/// A filter offers what the meetings at hand have, and nothing that would hide all of them.
class TimesOffered {
public:
    void take(std::span<const schedule::Meeting> meetings);
    bool empty() const { return m_days.empty(); }

    /// Behind `all`, which lets every day be, the days by the words of `weekdays` (Monday first). Takes days out of `picked` (bit
    /// 0 = Monday) that are not offered. A choice's key is its number from 1, that of `all` 0.
    std::vector<Choice> weekdays(QString all, std::span<const std::string> words, unsigned &picked) const;
    /// The same of the parts of a day (`day_part`), by three words.
    std::vector<Choice> day_parts(QString all, std::span<const std::string> words, unsigned &picked) const;

private:
    std::set<unsigned> m_days;
    std::set<unsigned> m_parts;
};

/// In the order of the language's alphabet, behind the one that takes all. Clears a `picked` that is not there.
std::vector<Choice> choices_with_all(QString all, const std::map<QString, QString> &words_by_key, QString &picked,
                                     const QLocale &locale);

}  // namespace context
