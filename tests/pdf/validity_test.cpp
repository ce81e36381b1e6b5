// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every document is sound, archivable (PDF/A-1b) and accessible in the eyes of other people's programs.

#include "pdf/samples.h"
#include "pdf/words.h"

#include <filesystem>
#include <set>
#include <sstream>

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

bool has_program(const std::string &name)
{
    return output_of("command -v " + name + " || true") != "";
}

/// What the program complains of, without what it says of its own build.
std::string complaints(const std::string &command)
{
    return output_of("{ " + command + " 2>&1 >/dev/null; } | grep -v 'ICC support is not available' || true");
}

class Document : public testing::TestWithParam<Sample> {
protected:
    void SetUp() override { ASSERT_FALSE(bytes.empty()); }

    Desk desk{GetParam().language};
    std::string bytes = bytes_of(GetParam(), desk);
    File file{bytes};
    std::string path = file.path().string();
};

}  // namespace

TEST_P(Document, IsSoundToQpdf)
{
    EXPECT_THAT(output_of("qpdf --check " + path + " 2>&1"), HasSubstr("No syntax or stream encoding errors"));
}

TEST_P(Document, LeavesNoReaderInDoubt)
{
    EXPECT_EQ(complaints("pdftotext " + path + " -"), "");
    EXPECT_EQ(complaints("pdftoppm -r 30 " + path), "");
    EXPECT_EQ(complaints("pdfinfo -struct-text " + path), "");
    if (!has_program("mutool"))
        GTEST_SKIP() << "mupdf-tools is not installed";
    EXPECT_EQ(complaints("mutool draw -q -r 30 -F pgm -o - " + path), "");
    EXPECT_EQ(complaints("mutool info " + path), "");
}

TEST_P(Document, EmbedsEachFontAsASubset)
{
    std::istringstream lines(output_of("pdffonts " + path));
    std::string line;
    std::getline(lines, line);
    std::getline(lines, line);
    int fonts = 0;
    for (; std::getline(lines, line); ++fonts) {
        EXPECT_THAT(line, testing::ContainsRegex("^[A-Z][A-Z][A-Z][A-Z][A-Z][A-Z]\\+[A-Za-z]+"));
        EXPECT_THAT(line, testing::ContainsRegex(" yes yes (yes|no ) "));  // embedded, subset
    }
    EXPECT_GE(fonts, 2);
}

TEST_P(Document, TellsItsTitleAndLanguage)
{
    const std::string info = output_of("pdfinfo " + path);
    EXPECT_THAT(info,
                testing::ContainsRegex("Title: +" + handouts::title_of(*handouts::find_kind(GetParam().kind), desk.content)));
    EXPECT_THAT(info, testing::ContainsRegex("Tagged: +yes"));
    EXPECT_THAT(info, testing::Not(HasSubstr("Date:")));
    const std::string objects = output_of("qpdf --qdf --object-streams=disable " + path + " -");
    EXPECT_THAT(objects, HasSubstr("/Lang (" + GetParam().language + ")"));
    EXPECT_THAT(objects, HasSubstr("/Marked true"));
    EXPECT_THAT(objects, HasSubstr("/DisplayDocTitle true"));
}

TEST_P(Document, IsReadAloudWholeAndInTheOrderOfItsPages)
{
    const std::vector<std::string> aloud = words_of_structure(file);
    const std::vector<std::string> drawn = words_of_pages(file);
    ASSERT_THAT(aloud, testing::Not(IsEmpty()));
    const Difference difference = compare(drawn, aloud);
    EXPECT_THAT(difference.added, IsEmpty()) << "read aloud, yet not on the page at that place";
    // Only what says nothing new may be left out: feet, running titles and the mark of an example.
    std::set<std::string> ornamental;
    const config::Content &content = desk.content;
    for (const std::string &said :
         {content.on_paper("foot"), content.on_paper("page"), content.on_paper("example"), content.on_paper("worksheet_foot"),
          desk.site.centre.name, std::string("21 november November 2026"),
          handouts::title_of(*handouts::find_kind(GetParam().kind), content)}) {
        for (const std::string &word : split_words(said))
            ornamental.insert(word);
    }
    for (const std::string &word : difference.removed) {
        const bool number = word.find_first_not_of("0123456789.") == std::string::npos;
        EXPECT_TRUE(number || ornamental.contains(word)) << '"' << word << "\" is not read aloud";
    }
}

INSTANTIATE_TEST_SUITE_P(Paper, Document, testing::ValuesIn(every_sample()), name_of_test);

namespace {

/// The jars of Debian's Preflight as a class path; empty where one is missing.
std::string preflight_path()
{
    std::string path;
    for (const char *jar : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "jaxb-api", "javax.activation"}) {
        const std::filesystem::path file = std::string("/usr/share/java/") + jar + ".jar";
        if (!std::filesystem::exists(file))
            return "";
        path += (path.empty() ? "" : ":") + file.string();
    }
    return path;
}

}  // namespace

/// All of them in one process: its start takes longer than the checking.
TEST(Archive, TakesEveryDocumentAsPdfA)
{
    const std::string jars = preflight_path();
    if (jars.empty() || !has_program("java"))
        GTEST_SKIP() << "libpdfbox2-java, libjaxb-api-java or Java is not installed";
    const std::filesystem::path folder = scratch() / "archive";
    std::filesystem::create_directories(folder);
    for (const Sample &sample : every_sample())
        write(folder / (sample.name() + ".pdf"), bytes_of(sample));
    const Desk desk;
    handouts::Order order = desk.order();
    for (const handouts::Kind &kind : handouts::kinds())
        order.enclosures.emplace_back(kind.name);
    write(folder / "all_enclosed.pdf", handouts::make("discharge", order).value());
    EXPECT_EQ(output_of("java -Djava.awt.headless=true -XX:TieredStopAtLevel=1 -cp " + jars +
                        " " MOEDESTED_SOURCE_DIR "/tests/pdf/preflight/Preflight.java " + folder.string() + "/*.pdf 2>&1"),
              "");
}

TEST(Bookmarks, AreThereFromFivePages)
{
    const Desk desk;
    handouts::Order order = desk.order();
    const auto bookmarks = [&] {
        const File file(handouts::make("meeting", order).value());
        return std::pair(file.pages(), output_of("qpdf --json=2 --json-key=outlines " + file.path().string()).find("\"title\"") !=
                                           std::string::npos);
    };
    order.groups = {0, 0, 0, 0};
    EXPECT_EQ(bookmarks(), std::pair(4, false));
    order.groups.push_back(0);
    EXPECT_EQ(bookmarks(), std::pair(5, true));
}
