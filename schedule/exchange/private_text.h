// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace exchange {

/// How many things of which kind were taken out of texts: all that may be said of them.
struct TakenOut {
    std::size_t names = 0;
    std::size_t phones = 0;
    std::size_t mails = 0;
    std::size_t passwords = 0;
    std::size_t meeting_ids = 0;
    std::size_t links = 0;  ///< that stay, without the secret in them

    std::size_t contacts() const { return names + phones + mails; }
    std::size_t secrets() const { return passwords + meeting_ids + links; }
    TakenOut &operator+=(const TakenOut &more);

    friend bool operator==(const TakenOut &, const TakenOut &) = default;
};

/// What may stay in a text.
struct Public {
    Private with;
    std::set<std::string> phones;  ///< as `phone_digits` gives them
};

/// The digits of a phone number, without the prefix of Denmark.
std::string phone_digits(std::string_view phone);

/// The text without what would bring people, or those who were not told, onto a screen: mail addresses, phone numbers, names
/// behind words such as "Kontakt", passwords and numbers of online meetings, secrets in links. Wrapped links are unwrapped in any
/// case. What is left is tidy; a text without any of these stays as it is, byte for byte, and a second call changes nothing.
std::string without_private(std::string_view text, const Public &allowed, TakenOut &taken);

}  // namespace exchange
