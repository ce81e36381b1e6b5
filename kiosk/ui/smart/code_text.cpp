// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smart/code_text.h"

namespace smart {

QString code_text(const QStringList &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs) {
        if (paragraph.isEmpty())
            continue;
        const QString longer = text.isEmpty() ? paragraph : text + QStringLiteral("\n\n") + paragraph;
        if (longer.toUtf8().size() > code_text_bytes)
            break;
        text = longer;
    }
    // Where a title may be divided on the screen is no business of a phone.
    return text.remove(QChar(QChar::SoftHyphen));
}

}  // namespace smart
