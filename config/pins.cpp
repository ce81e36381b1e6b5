// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PIN is and how it is held against its hash; the file is pins_file.cpp's.

#include "config/pins.h"

#include "schedule/civil.h"

#include <algorithm>
#include <set>

#include <sodium.h>

namespace config {

namespace {

/// Strokes along the pad's columns and across it, which fingers find by themselves.
constexpr std::string_view keypad_lines[] = {"147258", "258369", "741852", "852963", "147369", "369147", "963741", "741963",
                                             "159357", "357159", "159753", "357951", "951753", "753951", "258456", "456258",
                                             "123654", "456987", "789654", "321456", "654789", "987456", "147852", "258963"};

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// 123456, 654321, 890123.
bool is_run(std::string_view digits)
{
    const auto steps_by = [&](int by) {
        return std::ranges::adjacent_find(digits, [by](char one, char next) { return (one - '0' + by) % 10 != next - '0'; }) ==
               digits.end();
    };
    return steps_by(1) || steps_by(9);
}

/// 121212, 123123, 112233.
bool repeats(std::string_view digits)
{
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

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
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
    if (std::ranges::find(keypad_lines, digits) != std::end(keypad_lines))
        return PinFault::KeypadLine;
    const std::string &other = pins.of(role == PinRole::Staff ? PinRole::Admin : PinRole::Staff);
    if (!other.empty() && matches(other, digits, least_pin_cost))
        return PinFault::OtherRole;
    return std::nullopt;
}

std::string_view words_of(PinFault fault)
{
    switch (fault) {
        case PinFault::NotDigits:
            return "a PIN holds digits only, since the pad on the screen has no other keys";
        case PinFault::TooShort:
            return "this is too short to keep anyone out; take 6 to 12 digits";
        case PinFault::TooLong:
            return "this is longer than the pad takes; take 6 to 12 digits";
        case PinFault::FewDigits:
            return "one or two digits over and over are guessed first; take at least three different ones";
        case PinFault::Run:
            return "digits in a row, up or down, are guessed first; mix them";
        case PinFault::Repeats:
            return "a part that comes again is guessed first; take digits without a pattern";
        case PinFault::Date:
            return "this can be read as a date or a year, which is what others try; take digits that are no date";
        case PinFault::KeypadLine:
            return "these keys lie in lines on the pad, which fingers find by themselves; mix them";
        case PinFault::OtherRole:
            return "this is the other role's PIN; each needs its own";
    }
    return {};
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
