// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRegularExpression>

namespace exchange {

/// What private things look like in the shadow of a text (see private_text.cpp). A match is all that goes, its label included.
struct PrivatePatterns {
    QRegularExpression hint;  ///< in the text itself: without it there is nothing private
    QRegularExpression link;  ///< in the text itself
    QRegularExpression mail;
    QRegularExpression meeting_id;   ///< behind its label, or dialled behind a phone number
    QRegularExpression password;     ///< behind its label
    QRegularExpression long_number;  ///< grouped as the numbers of online meetings are
    QRegularExpression phone;        ///< by its form alone
    QRegularExpression told_phone;   ///< behind a word such as "tlf."
    QRegularExpression name;         ///< behind a word such as "Kontakt"
    std::vector<QRegularExpression> leftovers;
};

const PrivatePatterns &patterns();

}  // namespace exchange
