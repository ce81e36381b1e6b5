// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace smart {

/// What a code of text may hold, in bytes of UTF-8: more makes modules so small that a phone has to be held too near.
inline constexpr qsizetype code_text_bytes = 600;

/// The paragraphs for a code that holds a page's words, an empty line between them; from the first on that there is no room for,
/// they are left out whole. Empty ones are no paragraphs.
QString code_text(const QStringList &paragraphs);

}  // namespace smart
