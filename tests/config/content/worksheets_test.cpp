// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/content/assets.h"
#include "config/content/content.h"

#include <gmock/gmock.h>

namespace config {

using testing::IsEmpty;

namespace {

/// A sheet that is right but for what its part holds, which begins in line 4.
std::string with_part(const std::string &part)
{
    return "title = \"T\"\nlead = \"L\"\n[[part]]\n" + part;
}

Read<Worksheet> read(const std::string &toml)
{
    const ScratchDirectory scratch;
    return read_worksheet(scratch.write("sheet.toml", toml));
}

worksheet::Part part_of(const std::string &part)
{
    const Read<Worksheet> sheet = read(with_part(part));
    for (const schedule::Problem &problem : sheet.problems)
        ADD_FAILURE() << to_line(problem);
    return sheet.value.value_or(Worksheet{{}, {}, {{}}}).parts.front();
}

}  // namespace

TEST(Worksheet, HasATitleALeadAndItsPartsInTheirOrder)
{
    const Read<Worksheet> sheet = read(R"toml(title = "Titel"
lead = "Kort sagt."
[[part]]
kind = "text"
heading = "Først"
text = "Læs."
[[part]]
kind = "lines"
count = 4
new_page = true
)toml");
    ASSERT_TRUE(sheet.value);
    EXPECT_THAT(sheet.problems, IsEmpty());
    const Worksheet expected = {
        "Titel", "Kort sagt.", {{"Først", "Læs.", false, worksheet::Words()}, {"", "", true, worksheet::Lines{4, ""}}}};
    EXPECT_EQ(*sheet.value, expected);
}

TEST(Worksheet, MayHaveEachKindOfPart)
{
    using namespace worksheet;
    EXPECT_EQ(part_of("kind = \"steps\"\nitems = [\"a\", \"b\"]").content, (Part{.content = Steps{{"a", "b"}}}.content));
    EXPECT_EQ(part_of("kind = \"ticks\"\nitems = [\"a\"]").content, Part{.content = Ticks{{"a"}}}.content);
    EXPECT_EQ(part_of("kind = \"lines\"\ncount = 2\nlabel = \"Om:\"").content, (Part{.content = Lines{2, "Om:"}}.content));
    EXPECT_EQ(part_of("kind = \"ladder\"\ncount = 5\nlabel = \"Om:\"").content, (Part{.content = Ladder{5, "Om:"}}.content));
    EXPECT_EQ(part_of("kind = \"scale\"\nlabel = \"Om\"").content, (Part{.content = Scale{"Om", 0, 10, "", ""}}.content));
    EXPECT_EQ(part_of("kind = \"scale\"\nlabel = \"Om\"\nfrom = 1\nto = 5\nlow = \"lidt\"\nhigh = \"meget\"").content,
              (Part{.content = Scale{"Om", 1, 5, "lidt", "meget"}}.content));
    EXPECT_EQ(part_of("kind = \"wheel\"\nspokes = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]\nrings = 5\nhint = \"h\"").content,
              (Part{.content = Wheel{{"a", "b", "c", "d", "e", "f"}, 5, "h"}}.content));
}

TEST(Worksheet, FieldsHaveHintsExamplesAndHeadings)
{
    const worksheet::Part part = part_of(R"toml(kind = "fields"
columns = 2
column_headings = ["Fordele", "Ulemper"]
row_headings = ["Nu"]
[[part.field]]
label = "A"
hint = "h"
example = "e"
[[part.field]]
label = "B"
)toml");
    const worksheet::Fields expected = {2, {{"A", "h", "e"}, {"B", "", ""}}, {"Fordele", "Ulemper"}, {"Nu"}};
    EXPECT_EQ(std::get<worksheet::Fields>(part.content), expected);
}

TEST(Worksheet, TablesHaveEmptyRowsOrNamedOnes)
{
    const std::string columns = "[[part.column]]\nheading = \"A\"\nwidth = 3\n[[part.column]]\nheading = \"B\"\nhint = \"h\"\n";
    const std::vector<worksheet::Column> two = {{"A", "", 3}, {"B", "h", 1}};
    EXPECT_EQ(std::get<worksheet::Grid>(part_of("kind = \"table\"\nrows = 8\nexample = [\"a\", \"b\"]\n" + columns).content),
              (worksheet::Grid{two, 8, {}, {"a", "b"}}));
    EXPECT_EQ(std::get<worksheet::Grid>(part_of("kind = \"table\"\nrow_headings = [\"x\", \"y\"]\n" + columns).content),
              (worksheet::Grid{two, 2, {"x", "y"}, {}}));
}

TEST(Worksheet, AMissingFileIsAProblem)
{
    const Read<Worksheet> sheet = read_worksheet("/no/such/folder/abc.toml");
    EXPECT_FALSE(sheet.value);
    EXPECT_EQ(sheet.problems.size(), 1U);
}

namespace {

/// A copy of the Danish content, without worksheets.
void copy_content(const ScratchDirectory &scratch)
{
    const std::filesystem::path content = assets_directory() / "content";
    // Files alone, not the folders in it.
    std::filesystem::copy(content / "da", scratch.path() / "da");
    std::filesystem::create_directory(scratch.path() / "da/worksheets");
    std::filesystem::copy_file(content / "evidence.toml", scratch.path() / "evidence.toml");
}

}  // namespace

TEST(Worksheets, GoByTheNamesOfTheirFiles)
{
    const ScratchDirectory scratch;
    copy_content(scratch);
    EXPECT_THAT(read_content(scratch.path(), "da").value.value().worksheets, IsEmpty());
    scratch.write("da/worksheets/vaner.toml", with_part("kind = \"text\"\ntext = \"T\"\n"));
    scratch.write("da/worksheets/.#vaner.toml", "an editor's lock");
    scratch.write("da/worksheets/vaner.toml~", "an editor's copy");
    const Read<Content> content = read_content(scratch.path(), "da");
    ASSERT_TRUE(content.value);
    ASSERT_EQ(content.value->worksheets.size(), 1U);
    EXPECT_EQ(content.value->worksheets.begin()->first, "vaner");
    EXPECT_EQ(content.value->worksheets.begin()->second.title, "T");
}

TEST(Worksheets, AFaultInOneIsTheLanguagesFault)
{
    const ScratchDirectory scratch;
    copy_content(scratch);
    const auto good = scratch.write("da/worksheets/a.toml", with_part("kind = \"text\"\ntext = \"T\"\n"));
    const auto bad = scratch.write("da/worksheets/b.toml", with_part("kind = \"txt\"\n"));
    const Read<Content> content = read_content(scratch.path(), "da");
    EXPECT_FALSE(content.value);
    ASSERT_EQ(content.problems.size(), 1U);
    EXPECT_EQ(content.problems.front().file, bad.string());
}

}  // namespace config
