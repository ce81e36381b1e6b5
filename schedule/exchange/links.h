// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <string>
#include <string_view>

namespace exchange {

/// Where a link leads that a mail program or a search engine wrapped (Outlook SafeLinks, Google, Proofpoint and their like: the
/// wrapping tells who received it); another link as it is.
std::string unwrapped(std::string_view link);

/// A link without the user's name and password before its host: no page or sheet asks for one, and everyone would read it.
std::string without_user(std::string_view link);

/// A link without what lets people in who were not told: a user with a password before the host, and `pwd=`, `passcode=`,
/// `token=` and their like in its query or fragment.
std::string without_password(std::string_view link);

/// A link without the values that hold a mail address or a person's name.
std::string without_person(std::string_view link);

/// The link unwrapped, without a user before its host and without what `with` leaves out; empty where nothing of it may be told.
std::string public_link(std::string_view link, const Private &with);

}  // namespace exchange
