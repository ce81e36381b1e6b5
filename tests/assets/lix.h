// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Characters, not bytes.
std::size_t length(const std::string &utf8);

/// The readability index of Björnsson (1968): words per sentence plus the share of words of more than six letters in per cent.
/// Up to 30 counts as easy. A text that ends without a full stop, as a heading does, is a sentence too.
double lix(const std::vector<std::string> &texts);
