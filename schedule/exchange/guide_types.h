// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include <QJsonValue>

namespace exchange {

/// What `types` of a row of Meeting Guide JSON says, however it is written: a list, an object (as PHP writes a list with a gap),
/// or one text with commas; codes, or their names in English or Danish.
struct GuideTypes {
    std::set<std::string> codes;  ///< of the specification's list, in upper case
    std::string unknown;          ///< the words that are none of them, with commas between
    std::size_t odd = 0;          ///< entries that are no words at all
};

GuideTypes guide_types(const QJsonValue &types);

}  // namespace exchange
