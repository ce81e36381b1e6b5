// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an invitation holds beside the meeting, on its way through `import` and `fetch` to what screen and paper are made of.
#include "run.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <stdlib.h>

namespace cli {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

constexpr const char *calendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Eksempel//Eksempel//DA\r\nX-WR-CALNAME:jens@example.org\r\n"
    "BEGIN:VEVENT\r\nUID:s5@example\r\nDTSTAMP:20261101T100000Z\r\n"
    "SUMMARY:SMART Online (kode: 482913)\r\nLOCATION:https://zoom.example.org/j/123?pwd=HEMMELIG\r\n"
    "ORGANIZER;CN=Jens Eksempel:mailto:jens@example.org\r\n"
    "ATTENDEE;CN=Mette Eksempel:mailto:mette@example.org\r\n"
    "X-ALT-DESC;FMTTYPE=text/html:<p>Adgangskode: 482913</p>\r\n"
    "DESCRIPTION:Deltag i Zoom\\nhttps://zoom.example.org/j/123?pwd=HEMMELIG\\nMeeting ID: 123 4567 8901\\n<b\r\n"
    " >Adgangskode:</b> <i>482913</i>\\nKontakt: Jens Eksempel\\, 00 00 00 07\\, jens@example.org\\nKaffe\r\n"
    "DTSTART;TZID=Europe/Copenhagen:20261102T170000\r\nDTEND;TZID=Europe/Copenhagen:20261102T183000\r\n"
    "RRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:s5@example\r\nDTSTAMP:20261101T100000Z\r\n"
    "RECURRENCE-ID;TZID=Europe/Copenhagen:20261130T170000\r\nSTATUS:CANCELLED\r\n"
    "X-MOEDESTED-REASON:Syg. Ring 00 00 00 07\r\n"
    "DTSTART;TZID=Europe/Copenhagen:20261130T170000\r\nDTEND;TZID=Europe/Copenhagen:20261130T183000\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n";
constexpr const char *guide =
    R"([{"name": "SMART Online", "slug": "online", "day": 1, "time": "17:00", "city": "Søborg",
"conference_url": "https://zoom.example.org/j/123?pwd=HEMMELIG", "conference_phone": "+45 00 00 00 09,,12345678901#,,,,*482913#",
"notes": "Kaffe. Adgangskode: <b>482913</b>", "group_notes": "Meeting ID: 123 4567 8901",
"location_notes": "Kontakt: Jens Eksempel, 00 00 00 07", "conference_phone_notes": "PIN: 482913", "contact_1_name": "Jens Eksempel",
"contact_1_phone": "00 00 00 07", "email": "jens@example.org", "feedback_emails": ["mette@example.org"], "leder": "Mette Eksempel"}])";
constexpr const char *table =
    "id;navn;by;dage;tid;link;noter;vej;telefon;kontakt;leder;aflyst;ekstra\r\n"
    "online;SMART Online;Søborg;mandag;17.00-18.30;https://zoom.example.org/j/123?pwd=HEMMELIG;"
    "\"Kaffe\nAdgangskode: 482913\nMeeting ID: 123 4567 8901\";Skriv til jens@example.org;00 00 00 07;Jens Eksempel;Mette "
    "Eksempel;"
    "2026-11-30: Ring til Jens Eksempel på 00 00 00 07;\"2026-12-01 17.00-18.00: {\"\"da\"\":\"\"Kode "
    "482913\"\",\"\"en\"\":\"\"Code 482913\"\"}\"\r\n";

struct Given {
    const char *name;
    std::string bytes;
};

void PrintTo(const Given &given, std::ostream *out)
{
    *out << given.name;
}

class PrivateParts : public testing::TestWithParam<Given> {
protected:
    PrivateParts()
    {
        std::string name = fs::temp_directory_path() / "private-XXXXXX";
        m_root = mkdtemp(name.data());
        fs::create_directories(m_root / "centre" / "feeds");
        write("source", GetParam().bytes);
        write("centre/groups.toml", "group = []\n");
        write("centre/centre.toml", centre_toml);
    }
    ~PrivateParts() override { fs::remove_all(m_root); }

    void write(const std::string &name, const std::string &text) const { std::ofstream(m_root / name, std::ios::binary) << text; }
    Outcome command(std::vector<std::string> words, const std::vector<std::string> &more = {}) const
    {
        words.insert(words.end(), {"--centre", m_root / "centre", "--now", "2026-11-23T12:00"});
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
    /// All that stands in the centre's folder, on the list that the screen shows and on the sheet.
    std::string everything() const
    {
        std::ostringstream all;
        for (const auto &entry : fs::recursive_directory_iterator(m_root / "centre")) {
            if (entry.is_regular_file())
                all << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        }
        const Outcome sheet = command({"handout", "discharge"}, {"-o", m_root / "sheet.pdf"});
        EXPECT_EQ(sheet.status, 0) << sheet.err;
        const std::string to_text =
            "pdftotext -enc UTF-8 '" + (m_root / "sheet.pdf").string() + "' '" + (m_root / "sheet").string() + "'";
        EXPECT_EQ(std::system(to_text.c_str()), 0);
        all << std::ifstream(m_root / "sheet", std::ios::binary).rdbuf();
        all << command({"upcoming", "--days", "30", "--format", "json"}).out << command({"export", "--format", "json"}).out;
        return all.str();
    }
    void expect_public(const std::string &text) const
    {
        EXPECT_THAT(text, HasSubstr("https://zoom.example.org/j/123"));
        EXPECT_THAT(text, HasSubstr("Kaffe"));
        for (const char *secret : {"HEMMELIG", "482913", "4567", "Jens", "Mette", "00 07", "jens", "mette"})
            EXPECT_THAT(text, Not(HasSubstr(secret)));
    }

    static constexpr const char *centre_toml = "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n";
    fs::path m_root;
};

}  // namespace

TEST_P(PrivateParts, StayOutOfAnImportUnlessToldOtherwise)
{
    const Outcome bare = command({"import", m_root / "source"});
    EXPECT_EQ(bare.status, 0) << bare.err;
    expect_public(everything());
    EXPECT_THAT(bare.err, HasSubstr("phone number"));
    EXPECT_THAT(bare.err, HasSubstr("--with-contacts"));
    EXPECT_THAT(bare.err, HasSubstr("--with-passwords"));
    EXPECT_THAT(bare.err, Not(HasSubstr("482913")));

    EXPECT_EQ(command({"import", m_root / "source"}, {"--with-contacts", "--with-passwords"}).status, 0);
    const std::string all = everything();
    for (const char *secret : {"HEMMELIG", "482913", "Jens Eksempel", "00 00 00 07"})
        EXPECT_THAT(all, HasSubstr(secret));
}

TEST_P(PrivateParts, StayOutOfAFeedUnlessItsKeysSayOtherwise)
{
    const std::string feed = "[[feed]]\nname = \"Danmark\"\naddress = \"../source\"\n";
    write("centre/centre.toml", centre_toml + feed);
    const Outcome bare = command({"fetch"});
    EXPECT_EQ(bare.status, 0) << bare.err;
    expect_public(everything());
    EXPECT_THAT(bare.err, HasSubstr("with_contacts = true"));
    EXPECT_THAT(bare.err, HasSubstr("with_passwords = true"));
    EXPECT_EQ(command({"fetch"}, {"--force"}).out, "Danmark: unchanged\n");

    write("centre/centre.toml", centre_toml + feed + "with_contacts = true\nwith_passwords = true\n");
    EXPECT_EQ(command({"fetch"}).out, "Danmark: new\n") << "other settings begin anew, whether it is due or not";
    const std::string all = everything();
    for (const char *secret : {"HEMMELIG", "482913", "Jens Eksempel", "00 00 00 07"})
        EXPECT_THAT(all, HasSubstr(secret));
}

INSTANTIATE_TEST_SUITE_P(Formats, PrivateParts,
                         testing::Values(Given{"Calendar", calendar}, Given{"MeetingGuide", guide}, Given{"Table", table}),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace cli
