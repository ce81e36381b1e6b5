// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Danish phone numbers have eight digits, in groups of 2-2-2-2, 4-4, 2-3-3, 3-3-2, 2-6 or 2-2-4. What is written alike and is
// none: dates (2026-11-24, 24.11.2026), spans of time (17.00-18.30, 1700-1830), spans of years, postcodes, the number of a firm
// (CVR).

#include "exchange/private_patterns.h"

#include <QString>

namespace exchange {

namespace {

QRegularExpression pattern_of(const QString &text, QRegularExpression::PatternOptions more = {})
{
    QRegularExpression pattern(
        text, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::ExtendedPatternSyntaxOption | more);
    pattern.optimize();
    return pattern;
}

QRegularExpression any_case(const QString &text)
{
    return pattern_of(text, QRegularExpression::CaseInsensitiveOption);
}

/// What stands behind "Kode:" and is none.
QString no_secret()
{
    return QStringLiteral(R"((?!(?:
    ingen|intet|nej|none|no|not|ikke|altid|always|den|det|de|en|et|the|a|samme|same|som|as|hemmelig|nødvendig|påkrævet|kræves|required|
    needed|fås|oplyses|udleveres|sendes|sendt|sent|blevet|oplyst|ændret|changed|spørg|ask|ring|call|skriv|write|se|see|står|kommer|kan|
    can|will|på|on|hos|ved|via|by|in|i|at|til|to|for|kontakt|contact|mail|e-mail|sms|med|with|du|vi|you|we
    )(?=[.,;:!?)\]]*(?:\s|$|[\x{E000}\x{E001}]))))");
}

/// What begins with a capital letter behind "Kontakt" and is no person: words of the week and of advice, houses and offices.
QString no_person()
{
    return QStringLiteral(R"((?!(?i:
    mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ring|se|skriv|send|spørg|
    vi|tlf|tel|telefon|phone|mobil|mail|e-mail|email|sms|lokale|rum|sal|via|på|ved|for|til|kl|hver|alle|der|det|du|hvis|hos|også|os|the|
    us|we|our|please|at|on|by|through|in|if|you|meeting|møde|zoom|teams|online|key|id|nummer|danmark|denmark|ingen|none|ikke|not|en|et|a|
    og|and|eller|or|før|efter|before|when|når|er|is|gerne|venligst|husk|mød|kom|kaffe|bus|kode|pin|link|adgangskode|password
    )(?!\p{L})|(?i:smart|recovery)|\p{L}*(?i:center|centre|centr|kommune|forening|hus|bibliotek|klinik|klinikk|kontor|reception|
    rådgivning|personale|staff|team|skole|kirke|gruppe|group|hjemmeside|website|linje|butik|butikk|café|afdeling)
    (?i:n|t|en|et|er|erne|s)?(?!\p{L})))");
}

QString meeting_id_text()
{
    return QStringLiteral(R"(
        (?<=\d)[ ]?(?: [,;*]{2,}[\d,;*\#]*\d{4,}[\d,;*\#]* | ,\d{6,}\#[\d,;*\#]* )
        | (?<![\p{L}\p{N}])
          (?: (?:møde|meeting|conference|konference|telefonkonference|webinar|zoom|teams|event|participant|deltager)[ -]?
              (?:id|nummer|number|nr|no|kode|code)(?![\p{L}]) | host[ -]?key | værtsnøgle | personal[ ]link[ ]name )
          [.]?\s{0,3}(?:[:\#=]|er[ ]|is[ ])?\s{0,3}
          (?: \d(?:[ -]?\d){4,19}\#? | [a-z]{3}-[a-z]{4}-[a-z]{3}(?![a-z]) | (?=[a-z]*\d)[a-z0-9]{5,24}(?![\p{L}\p{N}]) ))");
}

QString password_text()
{
    // A word of letters alone is a password behind "Kode:", and behind "Koden er" where the sentence ends with it.
    return QStringLiteral(R"(
        (?<![\p{L}\p{N}])(?<!qr[ -])(?<!zip[ ])(?<!(?:post|area)[ ])(?<!(?:dress|promo)[ ])(?<!(?:postal)[ ])(?<!(?:country)[ ])
        (?!(?:qr|streg|post|farve|lande|område|kilde|rabat|kampagne|morse)-?kode)
        (?: [\p{L}]{0,20}-?(?:adgangskode|kodeord|password|passcode|passkode|pinkode|pin-kode|kode)(?:n|r|rne|et|s)?
          | [\p{L}]{0,20}[ -]?(?:pass[ ]?(?:code|word|phrase)|access[ ]code|entry[ ]code|door[ ]code|meeting[ ]code|code|pin(?:-?code)?|pwd|
            passwd|løsen(?:ord)?) )
        (?![\p{L}\p{N}])
        (?:[ ]?\([^()\n]{0,40}\))?
        (?:
            (?: [ ](?:til|for|to|på)(?:[ ][\p{L}-]+){1,3} )?
            (?: \s{0,3}[:=]\s{0,3} | [ ]-{1,2}>?[ ]{1,3} | [ ]?(?:→|=>)[ ]? )
            (?: )") +
           QStringLiteral(R"( ["'“”„»«‘][^"'“”„»«’\n]{1,60}["'“”»«’]
              | \d{1,6}(?:[ -]\d{1,6}){1,4}(?![\p{L}\p{N}.:])
              | )") +
           no_secret() + QStringLiteral(R"((?!\x{E000})[^\s\x{E000}\x{E001}]+?(?=[.,;:!?)\]>»"']*(?:\s|$|[\x{E000}\x{E001}]))
                (?:(?<![\d.,;!])(?:[ ]\p{Ll}[\p{Ll}]+){1,4}(?=[ ]?(?:\n|$)))? )
          | (?: [ ](?:til|for|to|på)(?:[ ][\p{L}-]+){1,3} )? [ ](?:er|is)[ ]{0,2}:?[ ]{1,3} )") +
           no_secret() + QStringLiteral(R"(
            (?: ["'“”„»«‘][^"'“”„»«’\n]{1,60}["'“”»«’]
              | \d{1,6}(?:[ -]\d{1,6}){1,4}(?![\p{L}\p{N}.:])
              | (?=\S*[\d!\#$%&*@_])[^\s\x{E000}\x{E001}]{2,}?(?=[.,;:!?)\]>]*(?:\s|$|[\x{E000}\x{E001}]))
              | [\p{L}-]{3,64}(?=[ ]?(?:[.,;!)\n\x{E000}]|$)) )
          | \s{1,3}(?!\+)(?!\d{1,2}[.:/]\d{1,2}(?!\d))
            (?: ["“”„»«][^"“”„»«\n]{1,60}["“”»«]
              | \d{1,6}(?:[ -]\d{2,6}){1,4}(?![\p{L}\p{N}.:])
              | (?=\S*\d)[^\s\x{E000}\x{E001}]{3,}?(?=[.,;:!?)\]>]*(?:\s|$|[\x{E000}\x{E001}]))
              | )") +
           no_secret() + QStringLiteral(R"((?<!\n)(?-i:\p{Lu}{4,}(?!\p{L})) )
        )
        | (?<![\p{L}\p{N}])(?=\p{L}*\d)[\p{L}\p{N}]{4,}
          (?=[ ](?:er|is)[ ](?:adgangskoden|koden|kodeordet|pinkoden|the[ ](?:password|passcode|code|pin)))
        | (?<![\p{L}\p{N}])(?:pwd|passcode|passwd|token|access_token)=[^\s&\x{E000}\x{E001}]+)");
}

QString phone_text()
{
    return QStringLiteral(R"(
        (?<![\p{L}\p{N}])(?:cvr|se|p)[ -]?(?:nr|nummer|no)?[.]?:?[ ]?\d(?:[ ]?\d){7}(?!\d)(*SKIP)(*FAIL)
        | (?<![\p{L}\p{N}])(?:ean|gln|isbn)[ -]?(?:nr|nummer|no)?[.]?:?[ ]?\d(?:[ -]?\d){12}(?!\d)(*SKIP)(*FAIL)
        | (?:tel:|sip:)?\(?\+[ ]?45\)?(?:[ ./()-]{0,3}\d){8}(?!\d)
        | (?:tel:|sip:)?\(?\+[ ]?\d{1,3}\)?(?:[ ./()-]{0,3}\d){5,13}
        | (?<![\p{L}\d])00[ ]?45(?:[ .-]{0,2}\d){8}(?!\d)
        | (?<!\d)(?<!\d[.:])\d\d([ ]{1,3}|[.-]|[ ]-[ ])\d\d(?:\1\d\d){2,}(?![\d])(?![.:]\d\d)
        | (?<!\d)(?<!\d[.:,-])(?!(?:19|20)\d\d[ ]?-[ ]?(?:19|20)\d\d)(?!(?:[01]\d|2[0-4])[0-5]\d[ ]?-[ ]?(?:[01]\d|2[0-4])[0-5]\d)
          \d{4}(?:(?:[ ]{1,3}|-)\d{4})+(?!\d)(?![.:-]\d)
        | (?<!\d)\d{8,15}(?!\d)(?!T\d)
        | (?<!\d)(?<!\d[.:,-])(?: \d\d[ ]\d{3}[ ]\d{3} | \d{3}[ ]\d{3}[ ]\d\d | \d\d[ -]\d{6} | \d{6}[ ]\d\d
            | (?!\d\d[ ](?:0[1-9]|1[0-2])[ ](?:19|20))\d\d[ ]\d\d[ ]\d{4} | (?!(?:19|20)\d\d[ ](?:0[1-9]|1[0-2])[ ])\d{4}[ ]\d\d[ ]\d\d
            | \d{6}-\d{4} )(?!\d)(?![.:]\d))");
}

QString told_phone_text()
{
    return QStringLiteral(R"(
        (?<![\p{L}\p{N}])(?:vagt)?(?:tlf|telefon|telefonnummer|telefonnr|tel|mobil|mobilnummer|mobilnr|mob|phone|cell|fax|sms|ring|call|
        whatsapp|viber|dial)
        [.:]{0,2}[ ]{0,2}(?:(?:nr|nummer|number|på|til|us|os|me|on|at)[.:]?[ ])?[:]?[ ]{0,2}
        (?!(?:112|113|114|1812|1813|116)(?!\d))(?!\d{1,2}[.:]\d\d[ ]?-)(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d{4}-\d\d-\d\d)
        \(?\d(?:[ ./()-]{0,3}\d){5,14})");
}

QString name_text()
{
    const QString word =
        QStringLiteral(R"((?:)") + no_person() + QStringLiteral(R"((?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)(?![\p{L}\p{N}])))");
    return QStringLiteral(R"(
        (?<![\p{L}\p{N}])(?i: kontakt(?:person(?:er)?|info|oplysninger)? | contact(?:[ ]person)? | facilitator(?:er|en|erne|s)? | arrangør(?:er)? |
            organi[sz]er(?:s|et[ ]af|ed[ ]by)? | vært(?:er|inde)? | host(?:s|ed[ ]by)? | mødeledere? | tovholdere? | [ck]oordinator(?:er|s)? |
            ansvarlig | ring[ ](?:til|efter) | skriv[ ]til | spørg[ ]efter | ask[ ]for | henvendelse[ ]til | inviteret[ ]af | invited[ ]by )
        (?![\p{L}\p{N}])
        (?: [ ]{0,2}[:=]\s{0,3} | [ ]-{1,2}[ ] | [ ](?:er|is|med|with|til|to)[ ] | [ ]{1,3} )
        (?!(?:\p{Lu}\p{L}*[ -]){0,3}\p{L}*(?i:center|centre|centret|kommune|forening|bibliotek|klinik|kontor|rådgivning|hus|huset)(?!\p{L}))
        )") +
           word + QStringLiteral(R"((?:(?:[ ](?:og|and|&|af|de|la|von|van|samt|eller|or)[ ]|[ ]?[,/&][ ]?|[ ]))") + word +
           QStringLiteral(R"(){0,5}
        | (?<![\p{L}\p{N}])(?i: kontakt(?:person)? | contact(?:[ ]person)? | facilitator | arrangør | organi[sz]er | vært | host )
          [ ]?:[ ]{0,3})") +
           no_person() + QStringLiteral(R"(\p{Ll}[\p{L}'’-]+(?=[ ]?(?:[.,;\n(\x{E000}]|$)))");
}

std::vector<QRegularExpression> leftover_patterns()
{
    std::vector<QRegularExpression> found;
    for (
        const QString &text : {
            QStringLiteral(R"(\x{E000}[ ,;:/|·&()<>\[\]-]+(?:(?:og|and|eller|or|på|tlf|tel|mail|e-mail)[.:]?[ ]+)?(?=\x{E000}))"),
            QStringLiteral(
                R"((?<![\p{L}\p{N}])(?:kontakt(?:person)?|contact(?:[ ]person)?|facilitator(?:er)?|arrangør|organi[sz]er|vært|host|
                 tlf|tel|telefon|telefonnummer|phone|mobil|mob|sms|ring|call|e-?mail|mail|mailto|skriv|write|id|one[ ]tap[ ]mobile|dial[ -]in)
                 [.]?[ ]?:?[ ]{0,2}(?:(?:på|via|til|at|on|to|by)[ ]{1,2})?(?=\x{E000}))"),
            QStringLiteral(R"((?<![\p{L}\p{N}])(?:på|via|til|at|on|to|by)[ ]{1,2}(?=\x{E000}))"),
            QStringLiteral(R"([(<\["][ ]*\x{E000}+[ ]*[)>\]"])"),
            QStringLiteral(R"((?m:^[ ,;.:/|·&()<>\[\]*•-]*\x{E000}+[ ,;.:/|·&()<>\[\]*•\x{E000}-]*(?:\n|$)))"),
            QStringLiteral(R"((?m:^\x{E000}+[ ,;:.|/·-]+))"),
            QStringLiteral(R"((?m:[ ,;:|/·-]+\x{E000}+$))"),
            QStringLiteral(R"((?<=[.!?])[ ]+\x{E000}+[.!?])"),
            QStringLiteral(R"([ ,;]+\x{E000}+(?=[,;.!?)]))"),
            QStringLiteral(R"([ ]+\x{E000}+(?=[ ]))"),
        })
        found.push_back(any_case(text));
    return found;
}

}  // namespace

const PrivatePatterns &patterns()
{
    static const PrivatePatterns all = {
        .hint = any_case(QStringLiteral(
            R"([\p{N}@:=]|kontakt|contact|facilit|arrang|organi|vært|host|kode|code|pass|pin|pwd|løsen|mødeleder|tovholder|ordinator|ansvarlig|
            ring|skriv|spørg|ask|henvend|invite|snabel|[(\[]a)")),
        .link = any_case(QStringLiteral(
            R"((?<![\p{L}\p{N}])(?:(?:https?|webcals?|ftp|zoommtg|zoomus|msteams|skype)://|www\.)[^\s<>"]+(?<![.,;:!?)\]'])
            | (?<![\p{L}\p{N}@.])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}/[^\s<>"]*[?&\#=;][^\s<>"]+(?<![.,;:!?)\]']))")),
        .mail = any_case(QStringLiteral(
            R"((?:mailto:[ ]?)?[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,64}[ ]?(?:@|＠|\((?:at|a|snabel-?a)\)|\[(?:at|a|snabel-?a)\]|[ ]snabel-?a[ ])
            [ ]?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)")),
        .meeting_id = any_case(meeting_id_text()),
        .password = any_case(password_text()),
        .long_number = pattern_of(
            QStringLiteral(R"((?<!\d)(?<!\d[.:])(?<!\+)\d{3}[ -]\d{3,4}[ -]\d{4}(?!\d)|(?<!\d)\d{3}(?:[ ]\d{3}){3}(?!\d))")),
        .phone = any_case(phone_text()),
        .told_phone = any_case(told_phone_text()),
        .name = pattern_of(name_text()),
        .leftovers = leftover_patterns(),
    };
    return all;
}

}  // namespace exchange
