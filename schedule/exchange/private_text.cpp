// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/private_text.h"

#include "exchange/links.h"
#include "exchange/private_patterns.h"

#include <algorithm>

#include <QRegularExpression>
#include <QString>

namespace exchange {

namespace {

/// In the shadow of a text: what is taken out, and what stays whatever it looks like (a link, a number that is allowed).
constexpr QChar gone(u'\xE000');
constexpr QChar settled(u'\xE001');

QString from_utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The text with every kind of space and dash as the plain one, so that a number is found however a program set it.
QString shadow_of(const QString &text)
{
    QString shadow = text;
    for (QChar &c : shadow) {
        const bool invisible = c.category() == QChar::Other_Format || c.category() == QChar::Other_PrivateUse;
        if (invisible || (c.isSpace() && c != u'\n') || (c.category() == QChar::Other_Control && c != u'\n'))
            c = u' ';
        else if (c.category() == QChar::Punctuation_Dash)
            c = u'-';
    }
    return shadow;
}

/// One look at a text. The shadow is as long as the text: it says of each letter of it what becomes of it.
class Pass {
public:
    Pass(QString text, const Public &allowed, TakenOut &taken) : m_text(std::move(text)), m_allowed(allowed), m_taken(taken) {}

    /// Whether anything was found.
    bool run()
    {
        mend_links();
        if (!m_allowed.with.contacts)
            take(patterns().mail, m_taken.mails);
        if (!m_allowed.with.passwords) {
            take(patterns().meeting_id, m_taken.meeting_ids);
            take(patterns().password, m_taken.passwords);
        }
        if (!m_allowed.with.passwords || !m_allowed.with.contacts)
            take_phones(patterns().long_number, m_allowed.with.passwords ? m_taken.phones : m_taken.meeting_ids);
        if (!m_allowed.with.contacts) {
            take_phones(patterns().phone, m_taken.phones);
            take_phones(patterns().told_phone, m_taken.phones);
            take(patterns().name, m_taken.names);
        }
        if (m_found) {
            tidy();
            drop();
        }
        return m_found || m_mended;
    }

    const QString &text() const { return m_text; }

private:
    /// Links first: what is in them is no number and no name, and without its wrapping a link holds no address.
    void mend_links()
    {
        QString mended;
        m_shadow.clear();
        qsizetype at = 0;
        auto matches = patterns().link.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString before = m_text.mid(at, match.capturedStart() - at);
            const std::string link = match.captured().toStdString();
            const std::string bare = public_link(link, m_allowed.with);
            const QString kept = bare.empty() ? QStringLiteral(" ") : QString::fromStdString(bare);
            if (bare != link) {
                m_mended = true;
                m_taken.links += bare != unwrapped(link) ? 1 : 0;
            }
            m_found = m_found || bare.empty();
            mended += before + kept;
            m_shadow += shadow_of(before) + QString(kept.size(), bare.empty() ? gone : settled);
            at = match.capturedEnd();
        }
        const QString rest = m_text.mid(at);
        m_shadow += shadow_of(rest);
        m_text = mended + rest;
    }

    void mark(const QRegularExpressionMatch &match, QChar as)
    {
        std::fill(m_shadow.begin() + match.capturedStart(), m_shadow.begin() + match.capturedEnd(), as);
    }

    void take(const QRegularExpression &pattern, std::size_t &count)
    {
        auto matches = pattern.globalMatch(QString(m_shadow));
        while (matches.hasNext()) {
            mark(matches.next(), gone);
            m_found = true;
            ++count;
        }
    }

    void take_phones(const QRegularExpression &pattern, std::size_t &count)
    {
        auto matches = pattern.globalMatch(QString(m_shadow));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const bool stays = m_allowed.phones.contains(phone_digits(match.captured().toStdString()));
            mark(match, stays ? settled : gone);
            m_found = m_found || !stays;
            count += stays ? 0 : 1;
        }
    }

    /// What only made sense with the thing that went goes too: "Tlf.:", brackets, commas, a line with nothing else on it.
    void tidy()
    {
        for (const QRegularExpression &pattern : patterns().leftovers) {
            // What one match filled may be what the next one begins with.
            constexpr int enough = 4;
            for (int i = 0; i < enough; ++i) {
                auto matches = pattern.globalMatch(QString(m_shadow));
                if (!matches.hasNext())
                    break;
                while (matches.hasNext())
                    mark(matches.next(), gone);
            }
        }
    }

    void drop()
    {
        QString kept;
        kept.reserve(m_text.size());
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_shadow[i] != gone)
                kept += m_text[i];
        }
        m_text = std::move(kept);
    }

    QString m_text;
    QString m_shadow;
    const Public &m_allowed;
    TakenOut &m_taken;
    bool m_found = false;
    bool m_mended = false;
};

}  // namespace

TakenOut &TakenOut::operator+=(const TakenOut &more)
{
    names += more.names;
    phones += more.phones;
    mails += more.mails;
    passwords += more.passwords;
    meeting_ids += more.meeting_ids;
    links += more.links;
    return *this;
}

std::string phone_digits(std::string_view phone)
{
    constexpr std::size_t danish = 8;
    std::string digits;
    for (const QChar c : from_utf8(phone)) {
        if (c.isDigit())
            digits += static_cast<char>('0' + c.digitValue());
    }
    for (const std::string_view prefix : {std::string_view("0045"), std::string_view("45")}) {
        if (digits.size() == danish + prefix.size() && digits.starts_with(prefix))
            digits.erase(0, prefix.size());
    }
    return digits;
}

std::string without_private(std::string_view text, const Public &allowed, TakenOut &taken)
{
    // Beyond this nobody reads a text on a screen, and a file may hold megabytes of it.
    constexpr std::size_t longest = 64 * 1024;
    text = text.substr(0, longest);
    QString left = from_utf8(text);
    if (!patterns().hint.match(left).hasMatch())
        return std::string(text);
    bool changed = false;
    // What went may have stood between the two halves of something else.
    constexpr int most_passes = 8;
    for (int i = 0; i < most_passes; ++i) {
        Pass pass(left, allowed, taken);
        if (!pass.run())
            break;
        changed = true;
        left = pass.text();
    }
    return changed ? left.toStdString() : std::string(text);
}

}  // namespace exchange
