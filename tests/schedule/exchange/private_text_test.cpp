// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanging.h"

#include "config/centre/groups.h"
#include "exchange/links.h"
#include "exchange/private_text.h"
#include "exchange/public_copy.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace exchange {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string without(std::string_view text, const Public &allowed = {}, TakenOut *taken = nullptr)
{
    TakenOut out;
    const std::string left = without_private(text, allowed, out);
    if (taken)
        *taken = out;
    return left;
}

/// Texts that hold nothing private, however much some of them look like it.
constexpr const char *plain_texts[] = {
    "",
    "Kaffe og te. Alle er velkomne 🙏🏽",
    "Bus 166 til Søborg Torv, linje 150S og 5C",
    "2860 Søborg",
    "Eksempelvej 12, 2. sal tv., 2860 Søborg",
    "Lokale 3",
    "Vi mødes 24.11.2026 kl. 17.00-18.30 og igen 2026-12-01 17:00",
    "Mandag 24/11 2026, tirsdag 25-11-2026",
    "kl. 1700-1830",
    "Gruppen har holdt møder 2020-2026",
    "uge 10, 12, 14 og 16",
    "Ring 112, hvis det haster, eller 1813",
    "Ring kl. 10.00-12.00 på hverdage",
    "Vores etiske kodeks hænger på væggen",
    "Du skal ikke bruge PIN",
    "Scan QR-koden: den fører til planen",
    "Koden er den samme som sidst",
    "Adgangskode: spørg i receptionen",
    "Koden er nem at huske, og den hænger på døren",
    "Kontakt os på hverdage",
    "Kontakt Frivilligcentret, eller kig forbi",
    "Kontakt: Søborg Rusmiddelcenter",
    "Facilitator er uddannet i SMART Recovery",
    "Arrangør: Frivilligcentret",
    "Stedet er vært for mange grupper",
    "Mobiltelefoner er slukket. Telefonen i huset virker",
    "CVR 12 34 56 78",
    "CVR-nr. 12345678",
    "1.500 kr. om året, 3 gange 25 kr.",
    "Se https://example.org/grupper?side=2#kort for mere",
    "Åben 10-12 og 14-16, telefon 3. sal",
    "@home er et godt navn, og a@b er ingen adresse",
    "Vi er 8-12 personer, 18 år og derover",
    "Linje 1\nLinje 2\n\n  Linje 3 ",
    "Dresscode: ingen",
    "Postkoden er 2860 her",
};

/// Something private, and the piece of it that must not be found afterwards.
struct Secret {
    const char *text;
    const char *value;
};

constexpr Secret secrets[] = {
    {"https://zoom.example.org/j/123?pwd=HEMMELIG", "HEMMELIG"},
    {"https://zoom.example.org/j/123?a=1&amp;pwd=HEMMELIG.1", "HEMMELIG"},
    {"https://zoom.example.org/w/1?tk=HEMMELIG&uuid=2", "HEMMELIG"},
    {"https://example.org/m?access_token=HEMMELIG", "HEMMELIG"},
    {"https://gæst:HEMMELIG@example.org/rum", "HEMMELIG"},
    {"zoom.example.org/j/123?pwd=HEMMELIG", "HEMMELIG"},
    {"https://example.org/?next=https%3A%2F%2Fzoom.example.org%2Fj%2F1%3Fpwd%3DHEMMELIG", "HEMMELIG"},
    {"https://calendar.example.org/ical/jens%40example.org/private-HEMMELIG/basic.ics", "HEMMELIG"},
    {"https://calendar.example.org/ical/jens%40example.org/public/basic.ics", "jens"},
    {"https://example.org/rsvp?to=jens%40example.org", "jens"},
    {"https://eur03.safelinks.protection.outlook.com/"
     "?url=https%3A%2F%2Fteams.example.org%2Fl%2F19&data=05%7C01%7Cjens.eksempel%40example.org%7Cabc",
     "jens"},
    {"Adgangskode: 482913", "482913"},
    {"adgangskode:482913", "482913"},
    {"ADGANGSKODE = 48 29 13", "29"},
    {"Adgangskode:\n482913", "482913"},
    {"Adgangskode 482913", "482913"},
    {"Mødeadgangskode: a,b;c#9Z", "#9Z"},
    {"Kodeord: Solskin!7", "Solskin"},
    {"Kode: solskin", "solskin"},
    {"Koden er 482913", "482913"},
    {"Koden til døren er 4711", "4711"},
    {"Dørkode 4711", "4711"},
    {"Password: hemmelig.ord", "hemmelig"},
    {"Password “to ord”", "to ord"},
    {"Passcode: 9xK.2!", "9xK"},
    {"PIN: 4711", "4711"},
    {"PIN-kode 4711", "4711"},
    {"482913 er koden", "482913"},
    {"pwd=HEMMELIG", "HEMMELIG"},
    {"Meeting ID: 123 4567 8901", "4567"},
    {"Meeting ID:\n123 456 789 012", "456"},
    {"Møde-id: 123 456 789 012", "456"},
    {"Mødenummer 2345 678 9012", "678"},
    {"Phone Conference ID: 123 456 789#", "456"},
    {"Zoom: 123 4567 8901", "4567"},
    {"abc Meeting code: abc-defg-hij", "defg"},
    {"One tap mobile\n+4500000001,,12345678901#,,,,*482913# Denmark", "482913"},
    {"jens@example.org", "jens"},
    {"<mailto:jens.eksempel@example.org>", "eksempel"},
    {"jens (snabel-a) example.org", "jens"},
    {"jens (at) example.org", "jens"},
    {"søren.å@eksempel.example.org", "eksempel"},
    {"00 00 00 01", "00 01"},
    {"00\u00A000\u00A000\u00A001", "01"},
    {"Søborg Torvs adresse. 00 00 00 01", "00 01"},
    {"00000001", "0001"},
    {"0000 0001", "0001"},
    {"00-00-00-01", "00-01"},
    {"00.00.00.01", "00.01"},
    {"+45 00 00 00 01", "00 01"},
    {"(+45) 00000001", "0001"},
    {"0045 00 00 00 01", "00 01"},
    {"45 00 00 00 01", "00 01"},
    {"+46 70 000 00 01", "00 01"},
    {"00 000 001", "001"},
    {"00 00 0001", "0001"},
    {"tlf. 00/00 00-01", "00-01"},
    {"Mobil: 0 0 0 0 0 0 0 1", "0 1"},
    {"Kontakt: Jens Eksempel", "Eksempel"},
    {"Kontakt Jens Eksempel", "Eksempel"},
    {"kontaktperson: jens", "jens"},
    {"Contact: Jens & Mette Eksempel", "Mette"},
    {"Facilitator: Mette Husted", "Husted"},
    {"Facilitatorer: Jens, Mette og Bo E.", "Mette"},
    {"Arrangør: JENS EKSEMPEL", "EKSEMPEL"},
    {"Organizer: Jens von Eksempel-Øst", "Eksempel"},
    {"Vært: Jens Eksempel", "Jens"},
    {"Hosted by Jens Eksempel", "Jens"},
    {"Kontakt:\nJens Eksempel", "Jens"},
};

}  // namespace

TEST(PrivateText, PlainTextsStayByteForByte)
{
    for (const char *text : plain_texts) {
        TakenOut taken;
        EXPECT_EQ(without(text, {}, &taken), text);
        EXPECT_EQ(taken, TakenOut()) << text;
    }
}

TEST(PrivateText, NoSecretIsLeft)
{
    for (const auto &[text, value] : secrets) {
        TakenOut taken;
        const std::string left = without(text, {}, &taken);
        EXPECT_THAT(left, Not(HasSubstr(value))) << text;
        const bool only_wrapped = std::string_view(text).find("safelinks") != std::string_view::npos;
        EXPECT_EQ(taken.contacts() + taken.secrets() > 0, !only_wrapped) << text;
    }
}

TEST(PrivateText, AnInvitationToZoomLosesWhatLetsPeopleIn)
{
    TakenOut taken;
    EXPECT_EQ(
        without("Deltag i Zoom\nhttps://zoom.example.org/j/123?pwd=HEMMELIG\nMeeting ID: 123 4567 8901\nAdgangskode: 482913\n"
                "Kontakt: Jens Eksempel, 00 00 00 00, jens@example.org\nVi ses",
                {}, &taken),
        "Deltag i Zoom\nhttps://zoom.example.org/j/123\nVi ses");
    EXPECT_EQ(taken, (TakenOut{.names = 1, .phones = 1, .mails = 1, .passwords = 1, .meeting_ids = 1, .links = 1}));
}

TEST(PrivateText, WhatIsLeftIsTidy)
{
    EXPECT_EQ(without("Kaffe, jens@example.org, te"), "Kaffe, te");
    EXPECT_EQ(without("Kaffe. Tlf.: 00 00 00 00. Te"), "Kaffe. Te");
    EXPECT_EQ(without("Kaffe (koden er 4711) og te"), "Kaffe og te");
    EXPECT_EQ(without("Skriv til jens@example.org"), "");
    EXPECT_EQ(without("Kom som du er. Ring på 00 00 00 00"), "Kom som du er.");
    EXPECT_EQ(without("Ring 00 00 00 00 eller 00 00 00 01 kl. 17.00-18.30"), "kl. 17.00-18.30");
}

TEST(PrivateText, AdminsAllowEachKind)
{
    const std::string text = "Ring 00 00 00 00, kode: 4711, https://example.org/?pwd=x";
    EXPECT_EQ(without(text, {{true, true}, {}}), text);
    EXPECT_EQ(without(text, {{true, false}, {}}), "Ring 00 00 00 00, https://example.org/");
    EXPECT_EQ(without(text, {{false, true}, {}}), "kode: 4711, https://example.org/?pwd=x");
}

TEST(PrivateText, AGroupsOwnNumberMayBeNamed)
{
    const Public own{{}, {phone_digits("+45 00 00 00 00")}};
    EXPECT_EQ(without("Ring 00 00 00 00, ikke 00 00 00 01", own), "Ring 00 00 00 00, ikke");
    EXPECT_EQ(without("Telefon: +45 00000000", own), "Telefon: +45 00000000");
}

TEST(PrivateText, NoWordsAroundItLetASecretThrough)
{
    for (const auto &[text, value] : secrets) {
        for (const std::string plain : plain_texts) {
            if (plain.find(value) != std::string::npos)
                continue;
            for (const std::string between : {"\n", ". ", "; ", " \n\n", "\r\n"}) {
                for (const std::string &whole : {plain + between + text, text + between + plain}) {
                    const std::string left = without(whole);
                    EXPECT_THAT(left, Not(HasSubstr(value))) << whole;
                    EXPECT_EQ(without(left), left) << whole;
                }
            }
        }
    }
}

RC_GTEST_PROP(PrivateText, ASecondLookChangesNothing, (const std::string &noise))
{
    std::string text;
    for (int i = 0; i < 6; ++i) {
        text += *rc::gen::element<std::string>("00 00", " 00 01", ",", " ", "\n", "kode: ", "Kontakt: ", "Jens", "@example.org",
                                               "https://", "a.example.org/?pwd=", "er", "(", ")", "+45",
                                               "Meeting ID: ", "123 4567 8901", "\xC3");
        text += noise.substr(0, 3);
    }
    const std::string left = without(text);
    RC_ASSERT(without(left) == left);
}

/// A file of one group that says `notes`.
std::string file_with(const std::string &notes, Format format)
{
    Group one = group("a", weekly({std::chrono::Monday}));
    one.notes = notes;
    return written(plan_of(one), format);
}

/// How often a file holds the words, however its lines are folded.
std::size_t count(std::string file, std::string_view words)
{
    for (auto fold = file.find("\r\n "); fold != std::string::npos; fold = file.find("\r\n ", fold))
        file.erase(fold, 3);
    std::size_t times = 0;
    for (auto at = file.find(words); at != std::string::npos; at = file.find(words, at + 1))
        ++times;
    return times;
}

TEST(PublicCopy, HoldsNoSecretAndReadsAsTheFileItself)
{
    for (const Format format : {Format::ICalendar, Format::MeetingGuide, Format::Csv}) {
        const std::string plain = file_with("Kaffe.", format);
        for (const auto &[text, value] : secrets) {
            const std::string notes = "Kaffe. " + std::string(text);
            const std::string bytes = file_with(notes, format);
            const std::string copy = public_copy(bytes, format, {});
            EXPECT_EQ(count(copy, value), count(plain, value)) << text;
            EXPECT_EQ(public_copy(copy, format, {}), copy) << text;
            const Import from_copy = read_groups(copy, format, import_options({}), copenhagen());
            const Import from_file = read_groups(bytes, format, import_options({}), copenhagen());
            ASSERT_TRUE(from_copy.groups && from_file.groups) << text;
            ASSERT_EQ(from_copy.groups->size(), 1U) << text;
            EXPECT_EQ(from_copy.groups->front().group, from_file.groups->front().group) << text;
        }
    }
}

TEST(PublicCopy, OfAPublicFileIsTheFile)
{
    for (const Format format : {Format::ICalendar, Format::MeetingGuide, Format::Csv}) {
        for (const char *text : plain_texts) {
            const std::string bytes = file_with(text, format);
            EXPECT_EQ(public_copy(bytes, format, {}), bytes) << text;
        }
    }
}

TEST(Links, AreUnwrappedHoweverOften)
{
    const std::string inner = "https://teams.example.org/l/meetup-join/19%3ameeting_a%40thread.v2/0";
    const auto encoded = [](const std::string &text) {
        std::string out;
        for (const char c : text)
            out += c == ':'   ? "%3A"
                   : c == '/' ? "%2F"
                   : c == '%' ? "%25"
                   : c == '?' ? "%3F"
                   : c == '=' ? "%3D"
                              : std::string(1, c);
        return out;
    };
    const std::string google = "https://www.google.com/url?q=" + encoded(inner) + "&sa=D";
    EXPECT_EQ(unwrapped(google), inner);
    EXPECT_EQ(unwrapped("https://eur03.safelinks.protection.outlook.com/ap/t-59584e83/?url=" + encoded(google) + "&data=05"),
              inner);
    EXPECT_EQ(unwrapped("https://urldefense.com/v3/__https://a.example.org/j/1__;!!abc$"), "https://a.example.org/j/1");
    EXPECT_EQ(unwrapped(inner), inner);
    EXPECT_EQ(public_link(inner, {}), inner);
    EXPECT_EQ(unwrapped("https://www.google.com/url?q=javascript:x"), "https://www.google.com/url?q=javascript:x");
    EXPECT_EQ(unwrapped("https://example.org/url?q=" + encoded(inner)), "https://example.org/url?q=" + encoded(inner));
}

}  // namespace exchange
