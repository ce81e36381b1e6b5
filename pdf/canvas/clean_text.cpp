// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/clean_text.h"

#include <QChar>
#include <QList>
#include <QString>

namespace canvas {

namespace {

/// What stands for a character whatever the font has, or the character itself; 0 = nothing.
char32_t replaced(char32_t character)
{
    switch (character) {
        case U'\t':
            return U' ';
        case U'\u2028':
        case U'\u2029':
            return U'\n';
        case U'\u2007':  // figure space
        case U'\u202F':  // narrow no-break space
            return no_break_space;
        case U'\u2010':  // hyphen
        case U'\u2011':  // no-break hyphen
            return U'-';
        case U'\u2012':  // figure dash
        case U'\u2212':  // minus
            return U'–';
        case U'\u00AD':  // soft hyphen
            return 0;
        default:
            break;
    }
    if (character == U'\n')
        return character;
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_Control || category == QChar::Other_Format)
        return 0;
    return category == QChar::Separator_Space && character != no_break_space ? U' ' : character;
}

bool is_plain(char32_t character)
{
    return (character >= 0x20 && character < 0x7F) || (character >= 0xC0 && character < 0x180);
}

void append(std::u32string &text, char32_t character, const std::function<bool(char32_t)> &has_glyph)
{
    if (is_plain(character) && has_glyph(character)) {
        text += character;
        return;
    }
    character = replaced(character);
    if (character == 0)
        return;
    if (character == U'\n' || character == no_break_space || has_glyph(character)) {
        text += character;
        return;
    }
    bool found = false;
    const QString decomposed = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : decomposed.toUcs4()) {
        if (part == character || !has_glyph(part))
            continue;
        text += part;
        found = true;
    }
    if (!found && !QChar::isMark(character))
        text += U'?';  // never nothing: a reader must see that something stood here
}

}  // namespace

std::u32string clean_text(std::string_view utf8, const std::function<bool(char32_t)> &has_glyph)
{
    std::u32string text;
    text.reserve(utf8.size());
    const QString source = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                               .normalized(QString::NormalizationForm_C)
                               .replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char32_t character : source.toUcs4())
        append(text, character, has_glyph);
    return text;
}

std::string to_utf8(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

}  // namespace canvas
