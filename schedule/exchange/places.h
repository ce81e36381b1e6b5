// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/group.h"

#include <string>
#include <string_view>

namespace exchange {

/// A place as one text told it.
struct Place {
    std::string venue;
    std::string street;
    std::string postcode;  ///< as Group::postcode has it
    std::string town;      ///< empty where the text plainly names none

    friend bool operator==(const Place &, const Place &) = default;
};

/// "Frivilligcentret, Eksempelvej 12, 2860 Søborg, Danmark" taken apart where it is plain what is what; otherwise all of it is
/// the venue.
Place place_of(std::string_view text);

/// The place of a group on one line, in Danish.
std::string place_text(const schedule::Group &group);

/// The text without the tags and entities of HTML, as many calendars and sites put them into notes.
std::string without_html(std::string_view text);

/// The first web address in a text, unwrapped where a mail program wrapped it; empty where there is none.
std::string first_link(std::string_view text);

/// A place without the parts that are no room: links, and "Microsoft Teams-møde" where Outlook has it beside a room, as in
/// "Microsoft Teams-møde; Lokale 2".
std::string without_online_places(std::string_view text);

/// Whether a place is one room and nothing else: "Lokale 2", "Mødesal B".
bool is_room(std::string_view text);

/// Whether a place is none but a screen: "Online", "Zoom", "Microsoft Teams-møde".
bool is_online_place(std::string_view text);

}  // namespace exchange
