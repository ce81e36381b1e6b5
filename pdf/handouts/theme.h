// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/text.h"

namespace handouts {

// The paper's colours; each is told apart from its neighbours in grey as well.
constexpr canvas::Colour ink = canvas::colour(0x1B2B30);
constexpr canvas::Colour ink_soft = canvas::colour(0x3F4E53);
// Darker than on the screen: a tired printer drops a paler hairline.
constexpr canvas::Colour hairline = canvas::colour(0x9AA3A3);
constexpr canvas::Colour petrol = canvas::colour(0x0E4A57);
constexpr canvas::Colour petrol_soft = canvas::colour(0xDCEAEA);
constexpr canvas::Colour leaf = canvas::colour(0x1F6B4A);
constexpr canvas::Colour plum = canvas::colour(0x6A3B66);
constexpr canvas::Colour brick = canvas::colour(0x9B2C2C);

// Millimetres.
constexpr double margin = 18;
constexpr double content_width = 210 - 2 * margin;
constexpr double content_right = 210 - margin;
// Text stands where a printer that is fed US Letter by mistake still prints it, whether it lays the page at the sheet's top or at
// its bottom: 17.6 mm shorter than A4, and 4 mm that it does not reach.
constexpr double text_top = 22;
constexpr double content_bottom = 266.5;  // the foot stands below
constexpr double gutter = 8;              // between two columns
constexpr double column_width = (content_width - gutter) / 2;

using canvas::Face;
using canvas::Style;

constexpr Style title_style{Face::Bold, 27, ink};
constexpr Style lead_style{Face::Regular, 12.5, ink_soft};
constexpr Style heading_style{Face::Bold, 14.5, ink};
constexpr Style name_style{Face::Bold, 14, ink};
constexpr Style when_style{Face::Bold, 11.5, petrol};
constexpr Style body_style{Face::Regular, 11, ink};
constexpr Style strong_style{Face::Bold, 11, ink};
constexpr Style soft_style{Face::Regular, 11, ink_soft};
constexpr Style note_style{Face::Regular, 9.5, ink_soft};
constexpr Style caption_style{Face::Regular, 8.5, ink_soft};
constexpr Style caption_strong_style{Face::Bold, 8.5, ink_soft};
constexpr Style label_style{Face::Bold, 9, ink_soft};
constexpr Style foot_style{Face::Regular, 8.5, ink_soft};

}  // namespace handouts
