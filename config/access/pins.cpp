// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PIN is and how it is held against its hash; the file is pins_file.cpp's.

#include "config/access/pins.h"

#include "config/access/problem_codes.h"
#include "schedule/civil.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <sodium.h>

namespace config {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// From one digit up to the next, round from 9 to 0.
int step(char from, char to)
{
    return (to - from + 10) % 10;
}

/// 123456, 654321, 890123.
bool is_run(std::string_view digits)
{
    const auto steps_by = [&](int by) {
        return std::ranges::adjacent_find(digits, [by](char one, char next) { return step(one, next) != by; }) == digits.end();
    };
    return steps_by(1) || steps_by(9);
}

/// 135790, 123457, 123956: a row of any step in which one digit, or one step, is another.
bool is_row_with_a_slip(std::string_view digits)
{
    for (int by = 0; by < 10; ++by) {
        int other_steps = 0;
        int other_digits = 0;
        for (std::size_t i = 1; i < digits.size(); ++i) {
            other_steps += step(digits[i - 1], digits[i]) != by;
            other_digits += step(digits[0], digits[i]) != by * int(i) % 10;
        }
        if (other_steps <= 1 || other_digits <= 1)
            return true;
    }
    return false;
}

/// 142536: two rows, a digit of each in turn.
bool is_two_rows(std::string_view digits)
{
    for (std::size_t i = 4; i < digits.size(); ++i) {
        if (step(digits[i - 2], digits[i]) != step(digits[i - 4], digits[i - 2]))
            return false;
    }
    return digits.size() >= 6;
}

/// 131415, 246810, 504540: at least three numbers, each as much more or less than the one before.
bool is_counting(std::string_view digits)
{
    const auto counts_on = [digits](std::size_t first, std::size_t second) {
        int value = number(digits.substr(first, second));
        const int by = value - number(digits.substr(0, first));
        std::size_t at = first + second;
        while (at < digits.size()) {
            value += by;
            std::string next = value < 0 ? std::string("-") : std::to_string(value);
            if (next.size() < first && digits[0] == '0')
                next.insert(0, first - next.size(), '0');
            if (!digits.substr(at).starts_with(next))
                return false;
            at += next.size();
        }
        return true;
    };
    for (std::size_t first = 1; first <= digits.size() / 3; ++first) {
        for (std::size_t second = first == 1 ? 1 : first - 1; second <= first + 1 && first + second < digits.size(); ++second) {
            if (counts_on(first, second))
                return true;
        }
    }
    return false;
}

/// Where a key lies on the pad, in columns to the right and rows down.
struct Key {
    int column = 0;
    int row = 0;

    friend bool operator==(const Key &, const Key &) = default;
};

Key key_of(char digit)
{
    const int place = digit == '0' ? 10 : digit - '1';
    return {place % 3, place / 3};
}

/// The way from one key to a neighbour, also askew; nothing where it is none.
std::optional<Key> way(char from, char to)
{
    const Key one = key_of(from);
    const Key next = key_of(to);
    const Key by{next.column - one.column, next.row - one.row};
    const bool beside = by != Key{} && std::abs(by.column) <= 1 && std::abs(by.row) <= 1;
    return beside ? std::optional(by) : std::nullopt;
}

/// 147258, 159753, 2580147: nothing but strokes over three or four keys that lie in a line.
bool is_strokes(std::string_view digits)
{
    if (digits.empty())
        return true;
    for (std::size_t length = 3; length <= 4 && length <= digits.size(); ++length) {
        const auto first = way(digits[0], digits[1]);
        bool straight = first.has_value();
        for (std::size_t i = 2; straight && i < length; ++i)
            straight = way(digits[i - 1], digits[i]) == first;
        if (straight && is_strokes(digits.substr(length)))
            return true;
    }
    return false;
}

/// 147896, 123654: a finger that goes from key to neighbour and turns at most twice.
bool is_walk(std::string_view digits)
{
    int turns = 0;
    auto last = way(digits[0], digits[1]);
    for (std::size_t i = 1; i < digits.size(); ++i) {
        const auto by = way(digits[i - 1], digits[i]);
        if (!by)
            return false;
        turns += by != last;
        last = by;
    }
    return turns <= 2;
}

/// 121212, 123123, 112233, 123321.
bool repeats(std::string_view digits)
{
    if (std::equal(digits.begin(), digits.end(), digits.rbegin()))
        return true;
    for (std::size_t length = 1; length <= digits.size() / 2; ++length) {
        bool same = true;
        for (std::size_t i = length; i < digits.size(); ++i)
            same = same && digits[i] == digits[i - length];
        if (same)
            return true;
    }
    bool pairs = digits.size() % 2 == 0;
    for (std::size_t i = 0; pairs && i < digits.size(); i += 2)
        pairs = digits[i] == digits[i + 1];
    return pairs;
}

bool is_day(int year, int month, int day)
{
    using namespace std::chrono;
    return year_month_day(std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))).ok();
}

bool is_year(int year)
{
    return year >= 1900 && year < 2100;
}

bool is_month(int month)
{
    return month >= 1 && month <= 12;
}

/// A birthday is what people choose, and what others try: day, month and year in any order that is written somewhere.
bool is_date(std::string_view digits)
{
    const auto part = [&](std::size_t from, std::size_t length) { return number(digits.substr(from, length)); };
    if (digits.size() == 6) {
        const int a = part(0, 2);
        const int b = part(2, 2);
        const int c = part(4, 2);
        // 2000 stands for any century: it has a 29 February.
        const auto two_digits = [](int) { return 2000; };
        return is_day(two_digits(c), b, a) || is_day(two_digits(c), a, b) || is_day(two_digits(a), b, c) ||
               (is_month(a) && is_year(part(2, 4))) || (is_year(part(0, 4)) && is_month(c));
    }
    if (digits.size() == 8)
        return (is_year(part(4, 4)) &&
                (is_day(part(4, 4), part(2, 2), part(0, 2)) || is_day(part(4, 4), part(0, 2), part(2, 2)))) ||
               (is_year(part(0, 4)) && is_day(part(0, 4), part(4, 2), part(6, 2))) ||
               (is_year(part(0, 4)) && is_year(part(4, 4)));
    return false;
}

bool ready()
{
    static const bool good = sodium_init() >= 0;
    return good;
}

bool matches(const std::string &hash, std::string_view digits, PinCost cost)
{
    // Where none is set, as much work as a comparison, so that the time does not tell it.
    if (hash.empty()) {
        const auto unused = hash_pin(digits, cost);
        return false;
    }
    return ready() && crypto_pwhash_str_verify(hash.c_str(), digits.data(), digits.size()) == 0;
}

}  // namespace

PinDigits::PinDigits(std::string_view digits)
{
    for (const char digit : digits.substr(0, m_digits.size()))
        push(digit);
}

bool PinDigits::push(char digit)
{
    if (m_size == m_digits.size())
        return false;
    m_digits[m_size++] = digit;
    return true;
}

void PinDigits::pop()
{
    if (m_size > 0)
        m_digits[--m_size] = '\0';
}

void PinDigits::clear()
{
    sodium_memzero(m_digits.data(), m_digits.size());
    m_size = 0;
}

std::optional<PinFault> find_pin_fault(std::string_view digits, PinRole role, const Pins &pins)
{
    if (!std::ranges::all_of(digits, is_digit))
        return PinFault::NotDigits;
    if (digits.size() < shortest_pin)
        return PinFault::TooShort;
    if (digits.size() > longest_pin)
        return PinFault::TooLong;
    if (std::set<char>(digits.begin(), digits.end()).size() < 3)
        return PinFault::FewDigits;
    if (is_run(digits))
        return PinFault::Run;
    if (repeats(digits))
        return PinFault::Repeats;
    if (is_date(digits))
        return PinFault::Date;
    if (is_strokes(digits) || is_walk(digits))
        return PinFault::KeypadLine;
    if (is_row_with_a_slip(digits) || is_two_rows(digits) || is_counting(digits))
        return PinFault::Run;
    const std::string &other = pins.of(role == PinRole::Staff ? PinRole::Admin : PinRole::Staff);
    if (!other.empty() && matches(other, digits, least_pin_cost))
        return PinFault::OtherRole;
    return std::nullopt;
}

schedule::Finding finding_of(PinFault fault)
{
    switch (fault) {
        case PinFault::NotDigits:
            return codes::pin_not_digits();
        case PinFault::TooShort:
            return codes::pin_too_short();
        case PinFault::TooLong:
            return codes::pin_too_long();
        case PinFault::FewDigits:
            return codes::pin_few_digits();
        case PinFault::Run:
            return codes::pin_run();
        case PinFault::Repeats:
            return codes::pin_repeats();
        case PinFault::Date:
            return codes::pin_date();
        case PinFault::KeypadLine:
            return codes::pin_keypad_line();
        case PinFault::OtherRole:
            break;
    }
    return codes::pin_of_other_role();
}

std::optional<std::string> hash_pin(std::string_view digits, PinCost cost)
{
    char hash[crypto_pwhash_STRBYTES];
    if (!ready() || crypto_pwhash_str(hash, digits.data(), digits.size(), cost.passes, std::size_t(cost.kibibytes) * 1024) != 0)
        return std::nullopt;
    return std::string(hash);
}

std::optional<PinRole> role_of(std::string_view digits, const Pins &pins, PinCost cost)
{
    const bool staff = matches(pins.staff, digits, cost);
    const bool admin = matches(pins.admin, digits, cost);
    if (admin)
        return PinRole::Admin;
    return staff ? std::optional(PinRole::Staff) : std::nullopt;
}

}  // namespace config
