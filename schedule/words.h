// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/calendar.h"

#include <array>
#include <string>
#include <vector>

namespace schedule {

/// What a language needs to speak of dates, times and rhythms. Filled from the language's content folder, so that a new language
/// needs no code. Patterns hold their parts in braces.
struct Words {
    std::string language;                      ///< BCP 47
    std::array<std::string, 7> weekdays;       ///< Monday first, as inside a sentence: "mandag"
    std::array<std::string, 7> weekdays_many;  ///< "mandage"
    std::array<std::string, 7> weekdays_short;
    std::array<std::string, 12> months;
    std::array<std::string, 5> ordinals;  ///< "første" to "femte"
    std::string last;                     ///< "sidste"
    std::string and_word;                 ///< "og"
    std::string comma = ", ";             ///< between the items of a list, with its space
    std::string date;                     ///< {weekday} {day} {month}
    std::string date_year;                ///< {weekday} {day} {month} {year}
    std::string day_month;                ///< {day} {month}
    std::string day_month_year;           ///< {day} {month} {year}
    std::string time;                     ///< {hour} {minute}; or {hour2} ("08"), or {hour12} and {half}
    std::array<std::string, 2> halves;    ///< of the day, where the time names them: "am" and "pm"
    std::string at;                       ///< {time}: "kl. 17.00", with a space that does not break
    std::string span;                     ///< {start} {end}
    std::string every_week;               ///< {days}: "hver mandag"
    std::string every_other_week;         ///< {days}: "hver anden torsdag"
    std::string every_n_weeks;            ///< {n} {days_many}
    std::string even_weeks;               ///< {days_many}
    std::string odd_weeks;                ///< {days_many}
    std::string monthly;                  ///< {ordinals} {days}
    std::string on_dates;                 ///< {dates}
    std::string every_day;
    std::string every_other_day;
    std::string every_n_days;                ///< {n}
    std::string every_workday;               ///< "alle hverdage"
    std::string workday;                     ///< "hverdag", as in "sidste hverdag i måneden"
    std::string day;                         ///< "dag", as in "sidste dag i måneden"
    std::string next_to_last;                ///< "næstsidste"
    std::string or_word;                     ///< "eller"
    std::array<std::string, 31> month_days;  ///< "1." to "31."
    std::string on_month_days;               ///< {days}: "den 1. og 15."
    std::string of_month;                    ///< {what}: "den 15. i måneden"
    std::string every_other_month;           ///< {what}
    std::string every_n_months;              ///< {what} {n}
    std::string in_months;                   ///< {what} {months}
    std::string month_span;                  ///< {what} {first} {last}
    std::string in_weeks;                    ///< {days_many} {weeks}: "mandage i uge 7 og 42"
    std::string every_year;                  ///< {what}
    std::string every_other_year;            ///< {what}
    std::string every_n_years;               ///< {what} {n}
    std::string until;                       ///< {what} {date}
    std::string by_plan;                     ///< for a rule that has no words
    std::array<std::string, 15> holidays;    ///< in the order of Holiday: "nytårsdag"
    std::string ask;                         ///< what to do before a meeting that may not be held: "ring og hør"

    friend bool operator==(const Words &, const Words &) = default;
};

/// Replaces each `{name}` of `pattern` by its value; a name that is not given stays as it stands.
std::string fill(std::string_view pattern, std::initializer_list<std::pair<std::string_view, std::string>> values);

/// "mandag 23. november"
std::string date_words(const Words &words, local_days date);
/// "mandag 4. januar 2027" where the year is not that of `today`, otherwise as date_words.
std::string date_words(const Words &words, local_days date, local_days today);
/// "23. november"
std::string day_month_words(const Words &words, local_days date);
/// "23. november 2026"
std::string day_month_year_words(const Words &words, local_days date);
/// "17.00"
std::string time_words(const Words &words, minutes time);
/// "17.00–18.30"
std::string span_words(const Words &words, const TimeSpan &span);
/// "kl. 17.00–18.30"
std::string at_words(const Words &words, const TimeSpan &span);
/// "hver mandag", "anden og fjerde tirsdag i måneden", "mandage i lige uger"; without the time.
std::string rhythm_words(const Words &words, const Rhythm &rhythm);
/// "juleaftensdag", "efterårsferie": the name of a day off.
std::string day_off_words(const Words &words, const DayOff &day);
/// "a, b og c"
std::string list_words(const Words &words, const std::vector<std::string> &items);
/// The same with another word before the last: "a, b eller c".
std::string list_words(const Words &words, const std::vector<std::string> &items, std::string_view link);
/// The first letter in upper case, for the start of a line (UTF-8; Latin, Greek and Cyrillic letters, others have no case).
std::string sentence_case(std::string text);

}  // namespace schedule
