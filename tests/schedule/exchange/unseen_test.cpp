// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hides in a file: names that nobody can see, secrets in quoted-printable, mail addresses as identities.
#include "exchanging.h"

#include "config/centre/groups.h"
#include "exchange/links.h"
#include "exchange/public_copy.h"

#include <gmock/gmock.h>

namespace exchange {

namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::string calendar(const std::string &lines, const std::string &uid = "1@example.org")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;TZID=Europe/Copenhagen:20261123T190000\r\n"
           "DTEND;TZID=Europe/Copenhagen:20261123T203000\r\nRRULE:FREQ=WEEKLY\r\n" +
           lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

/// One group whose name is `name`.
std::string file_with_name(const std::string &name, Format format)
{
    if (format == Format::ICalendar)
        return calendar("SUMMARY:" + name + "\r\nLOCATION:Hus\\, Eksempelvej 1\\, 2860 Søborg\r\n");
    if (format == Format::MeetingGuide)
        return R"([{"name":")" + name +
               R"(","slug":"a","day":1,"time":"19:00","end_time":"20:30","city":"Søborg","types":["O"]}])";
    return "id;name;town;day;time\r\na;" + name + ";Søborg;monday;19.00-20.30\r\n";
}

const Private everything{true, true};

}  // namespace

TEST(UnseenName, IsTakenAsNoneInEveryFormat)
{
    for (const Format format : {Format::ICalendar, Format::MeetingGuide, Format::Csv}) {
        for (const char *name : {"\u200B", "\u3164", "\u2800\u2800", "\u00AD", " \uFEFF\u2060 "}) {
            const Import read = read_groups(file_with_name(name, format), format, import_options(), copenhagen());
            ASSERT_TRUE(read.groups && read.groups->size() == 1) << int(format);
            const ImportedGroup &group = read.groups->front();
            EXPECT_EQ(group.group.name.in("da"), group.group.id);
            EXPECT_THAT(group.assumed, Contains(testing::Field(&Problem::code, "assumed-name")));
        }
    }
}

TEST(UnseenName, StaysWhereThereIsALetterToSee)
{
    for (const Format format : {Format::ICalendar, Format::MeetingGuide, Format::Csv}) {
        const Import read = read_groups(file_with_name("Sø\u00ADborg", format), format, import_options(), copenhagen());
        ASSERT_TRUE(read.groups && read.groups->size() == 1) << int(format);
        EXPECT_EQ(read.groups->front().group.name.in("da"), "Sø\u00ADborg");
    }
}

TEST(UserInALink, IsNeverTaken)
{
    EXPECT_EQ(public_link("https://navn:hemmelig@a.example.org/j/1?pwd=x", everything), "https://a.example.org/j/1?pwd=x");
    EXPECT_EQ(public_link("https://hemmelig@a.example.org", everything), "https://a.example.org");
    EXPECT_EQ(public_link("https://:hemmelig@a.example.org/@b", everything), "https://a.example.org/@b");
    EXPECT_EQ(public_link("https://a.example.org/@b?c=d@e.example.org", everything),
              "https://a.example.org/@b?c=d@e.example.org");
    const std::string table =
        "id;name;town;day;time;link\r\na;A;Søborg;monday;19.00-20.30;https://navn:hemmelig@a.example.org/j/1\r\n";
    const Import read = read_groups(table, Format::Csv, import_options(everything), copenhagen());
    ASSERT_TRUE(read.groups && read.groups->size() == 1);
    EXPECT_EQ(read.groups->front().group.link, "https://a.example.org/j/1");
    EXPECT_THAT(read.problems, Contains(testing::Field(&Problem::code, "users-in-links")));
}

namespace {

/// Lines of an event with a mail address or a password that stands there in another spelling.
struct Hidden {
    const char *name;
    std::string lines;
    std::vector<std::string> never;  ///< what neither the copy nor the group holds

    friend std::ostream &operator<<(std::ostream &out, const Hidden &hidden) { return out << hidden.name; }
};

class QuotedPrintable : public testing::TestWithParam<Hidden> {};

}  // namespace

TEST_P(QuotedPrintable, HidesNothing)
{
    const std::string bytes = calendar("SUMMARY:Søborg\r\n" + GetParam().lines);
    const std::string copy = public_copy(bytes, Format::ICalendar, {});
    for (const std::string &file : {bytes, copy}) {
        const Import read = read_groups(file, Format::ICalendar, import_options({}), copenhagen());
        ASSERT_TRUE(read.groups && read.groups->size() == 1);
        const Group &group = read.groups->front().group;
        for (const std::string &words : GetParam().never) {
            EXPECT_THAT(group.notes.in("da") + group.name.in("da") + group.venue.in("da"), Not(HasSubstr(words)));
            EXPECT_THAT(copy, Not(HasSubstr(words)));
        }
    }
    EXPECT_EQ(public_copy(copy, Format::ICalendar, {}), copy);
}

INSTANTIATE_TEST_SUITE_P(
    Spellings, QuotedPrintable,
    testing::Values(
        Hidden{"Mail", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Skriv til anna.hansen=40example.org\r\n", {"anna.hansen"}},
        Hidden{"MailInLowerCase",
               "description;encoding=quoted-printable:Skriv til anna.hansen=40example=2eorg\r\n",
               {"anna.hansen"}},
        Hidden{"MailWithCharset",
               "DESCRIPTION;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:S=F8borg, anna.hansen=40example.org\r\n",
               {"anna.hansen"}},
        Hidden{"MailOfVCalendar", "DESCRIPTION;QUOTED-PRINTABLE:anna.hansen=40example.org\r\n", {"anna.hansen"}},
        Hidden{
            "MailFolded", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Skriv til anna.hansen=\r\n 40example.org\r\n", {"anna.hansen"}},
        Hidden{"MailOverASoftBreak",
               "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Skriv til anna.han=\r\nsen=40example.org\r\n",
               {"anna.han", "sen=40example"}},
        Hidden{"MailOverTwoSoftBreaks",
               "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Skriv til anna.hansen=\r\n=40exa=\r\nmple.org\r\n",
               {"anna.hansen"}},
        Hidden{"Password", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Adgangskode=3A hemmelig42\r\n", {"hemmelig42"}},
        Hidden{"PasswordInALink",
               "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:https://zoom.example.org/j/1?pwd=3Dhemmelig42\r\n",
               {"hemmelig42"}},
        Hidden{"MailInTheTitle", "LOCATION;ENCODING=QUOTED-PRINTABLE:Hos anna.hansen=40example.org\r\n", {"anna.hansen"}},
        Hidden{"MailInALooseLine", "anna.hansen=40example.org\r\n", {"anna.hansen"}}),
    [](const auto &instance) { return instance.param.name; });

TEST(QuotedPrintableText, IsReadAsItIsMeant)
{
    const Import read = read_groups(calendar("SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:S=C3=B8borg=20mandag\r\n"
                                             "DESCRIPTION;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Kaffe p=E5 =\r\n"
                                             "kanden =3D godt =4\r\n"),
                                    Format::ICalendar, import_options({}), copenhagen());
    ASSERT_TRUE(read.groups && read.groups->size() == 1);
    EXPECT_EQ(read.groups->front().group.name.in("da"), "Søborg mandag");
    EXPECT_EQ(read.groups->front().group.notes.in("da"), "Kaffe på kanden = godt =4");
}

TEST(QuotedPrintableText, IsNoneWhereNothingSaysSo)
{
    const Import read =
        read_groups(calendar("SUMMARY:A\r\nDESCRIPTION:Kaffe =C3=B8 =\r\n"), Format::ICalendar, import_options({}), copenhagen());
    ASSERT_TRUE(read.groups && read.groups->size() == 1);
    EXPECT_EQ(read.groups->front().group.notes.in("da"), "Kaffe =C3=B8 =");
}

TEST(Uid, ThatIsAMailAddressIsNotInMessages)
{
    for (const char *line : {"DURATION:x\r\n", "CLASS:PRIVATE\r\n", "STATUS:CANCELLED\r\n",
                             "DESCRIPTION:Skriv til info@example.org\r\n", "RRULE:FREQ=NEVER\r\n", "URL:javascript:x\r\n"}) {
        const Import read =
            read_groups(calendar(line, "anna.hansen@example.org"), Format::ICalendar, import_options({}), copenhagen());
        for (const Problem &problem : read.problems)
            EXPECT_THAT(to_line(problem), Not(HasSubstr("anna"))) << line;
        for (std::size_t i = 0; read.groups && i < read.groups->size(); ++i) {
            EXPECT_THAT((*read.groups)[i].key, Not(HasSubstr("anna")));
            EXPECT_THAT((*read.groups)[i].group.id, Not(HasSubstr("anna")));
        }
    }
}

TEST(Uid, StaysInTheCopySinceItIsTheEventsIdentity)
{
    const std::string bytes = calendar("SUMMARY:A\r\n", "anna.hansen@example.org");
    EXPECT_EQ(public_copy(bytes, Format::ICalendar, {}), bytes);
}

}  // namespace exchange
