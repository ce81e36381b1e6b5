// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/typing_keys.h"

#include <array>

namespace kit {

namespace {

using KeyRows = std::array<QStringView, 3>;

constexpr KeyRows danish{u"qwertyuiopå", u"asdfghjklæø", u"zxcvbnm"};
constexpr KeyRows english{u"qwertyuiop", u"asdfghjkl", u"zxcvbnm"};
constexpr KeyRows figures{u"1234567890", u"-–/:;()“”", u"?!’@&+%"};

std::vector<context::Choice> keys(QStringView letters, bool capitals)
{
    std::vector<context::Choice> keys;
    for (const QChar letter : letters) {
        const QString word(capitals ? letter.toUpper() : letter);
        keys.push_back({word, word, false});
    }
    return keys;
}

}  // namespace

TypingKeys::TypingKeys(QObject *parent) : QObject(parent)
{
    lay_out();
}

void TypingKeys::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    lay_out();
}

void TypingKeys::toggleCapitals()
{
    m_capitals = !m_capitals;
    lay_out();
}

void TypingKeys::toggleSigns()
{
    m_signs = !m_signs;
    lay_out();
}

void TypingKeys::follow(const QString &before)
{
    const QString sentence = before.trimmed();
    const bool spaced = before.isEmpty() || before.back().isSpace();
    const bool begins =
        sentence.isEmpty() || before.endsWith(u'\n') || (spaced && QStringLiteral(".!?").contains(sentence.back()));
    if (begins == m_capitals)
        return;
    m_capitals = begins;
    lay_out();
}

void TypingKeys::lay_out()
{
    const KeyRows &rows = m_signs ? figures : m_language == QLatin1String("da") ? danish : english;
    m_upper.set(keys(rows[0], m_capitals && !m_signs));
    m_middle.set(keys(rows[1], m_capitals && !m_signs));
    m_lower.set(keys(rows[2], m_capitals && !m_signs));
    emit changed();
}

}  // namespace kit
