// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/content/worksheets.h"

namespace config {

namespace {

std::string repeated(const std::string &text, int times)
{
    std::string result;
    while (times-- > 0)
        result += text;
    return result;
}

/// A sheet that is right but for what its part holds, which begins in line 4.
std::string with_part(const std::string &part)
{
    return "title = \"T\"\nlead = \"L\"\n[[part]]\n" + part;
}

class BadWorksheet : public testing::TestWithParam<BadInput> {};

}  // namespace

TEST_P(BadWorksheet, SaysWhatIsWrongAndWhatToDo)
{
    const ScratchDirectory scratch;
    const std::filesystem::path file = scratch.write("sheet.toml", GetParam().toml);
    const Read<Worksheet> sheet = read_worksheet(file);
    EXPECT_FALSE(sheet.value);
    EXPECT_EQ(said(sheet.problems, file), GetParam().problems);
}

// What the whole sheet may get wrong.
const std::vector<BadInput> faults_of_sheets = {
    {"NoTitle",
     R"toml(lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"1:1 error missing-key title"}},
    {"BlankTitle",
     R"toml(title = "  "
lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"1:9 error empty-key title"}},
    {"NoLead",
     R"toml(title = "T"
[[part]]
kind = "text"
text = "T"
)toml",
     {"1:1 error missing-key lead"}},
    {"TitleIsNoText",
     R"toml(title = 3
lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"1:9 error wrong-type title"}},
    {"LeadOfTwoLines",
     R"toml(title = "T"
lead = "a\nb"
[[part]]
kind = "text"
text = "T"
)toml",
     {"2:8 error control-character lead"}},
    {"TitleTooLong",
     R"toml(title = ")toml" + repeated("x", 61) + R"toml("
lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"1:9 error text-too-long title"}},
    {"LeadTooLong",
     R"toml(title = "T"
lead = ")toml" +
         repeated("x", 201) +
         R"toml("
[[part]]
kind = "text"
text = "T"
)toml",
     {"2:8 error text-too-long lead"}},
    {"NoPart",
     R"toml(title = "T"
lead = "L"
)toml",
     {"1:1 error missing-key part"}},
    {"PartIsOneTable",
     R"toml(title = "T"
lead = "L"
[part]
kind = "text"
text = "T"
)toml",
     {"3:1 error single-brackets part"}},
    {"UnknownKeyOfTheSheet",
     R"toml(title = "T"
lead = "L"
led = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"3:1 error misspelt-key led"}},
    {"TooManyParts",
     R"toml(title = "T"
lead = "L"
)toml" + repeated("[[part]]\nkind = \"text\"\ntext = \"T\"\n", 13),
     {"3:1 error too-many-tables part"}},
    {"NoSyntax",
     R"toml(title = "T
)toml",
     {"1:11 error syntax "}},
};

// What a part may get wrong.
const std::vector<BadInput> faults_of_parts = {
    {"NoKind", with_part(R"toml()toml"), {"3:1 error missing-key part[0].kind"}},
    {"UnknownKind",
     with_part(R"toml(kind = "line"
count = 3
)toml"),
     {"4:8 error misspelt-word part[0].kind"}},
    {"UnknownKeyOfAPart",
     with_part(R"toml(kind = "lines"
count = 3
labels = "L"
)toml"),
     {"6:1 error misspelt-key part[0].labels"}},
    {"KeyOfAnotherKind",
     with_part(R"toml(kind = "lines"
count = 3
items = ["a"]
)toml"),
     {"6:1 error unknown-key part[0].items"}},
    {"EmptyHeading",
     with_part(R"toml(kind = "lines"
count = 3
heading = ""
)toml"),
     {"6:11 error empty-key part[0].heading"}},
    {"HeadingTooLong",
     with_part(R"toml(kind = "lines"
count = 3
heading = ")toml" +
               repeated("x", 61) + R"toml("
)toml"),
     {"6:11 error text-too-long part[0].heading"}},
    {"NewPageInQuotes",
     with_part(R"toml(kind = "lines"
count = 3
new_page = "yes"
)toml"),
     {"6:12 error wrong-type part[0].new_page"}},
    {"TextWithoutText",
     with_part(R"toml(kind = "text"
)toml"),
     {"3:1 error missing-key part[0].text"}},
    {"TextTooLong",
     with_part(R"toml(kind = "text"
text = ")toml" +
               repeated("x", 601) + R"toml("
)toml"),
     {"5:8 error text-too-long part[0].text"}},
    {"StepsWithoutItems",
     with_part(R"toml(kind = "steps"
)toml"),
     {"3:1 error missing-key part[0].items"}},
    {"StepsWithNoItem",
     with_part(R"toml(kind = "steps"
items = []
)toml"),
     {"5:9 error empty-key part[0].items"}},
    {"StepsWithABlankItem",
     with_part(R"toml(kind = "steps"
items = ["a", " "]
)toml"),
     {"5:15 error empty-text part[0].items[1]"}},
    {"StepsWithANumber",
     with_part(R"toml(kind = "steps"
items = ["a", 2]
)toml"),
     {"5:15 error wrong-type part[0].items[1]"}},
    {"StepTooLong",
     with_part(R"toml(kind = "steps"
items = ["a", ")toml" +
               repeated("x", 241) + R"toml("]
)toml"),
     {"5:15 error text-too-long part[0].items[1]"}},
    {"TooManySteps",
     with_part(R"toml(kind = "steps"
items = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]
)toml"),
     {"5:9 error too-many-on-paper part[0].items"}},
    {"TicksWithoutItems",
     with_part(R"toml(kind = "ticks"
)toml"),
     {"3:1 error missing-key part[0].items"}},
    {"LinesWithoutCount",
     with_part(R"toml(kind = "lines"
)toml"),
     {"3:1 error missing-key part[0].count"}},
    {"NoLines",
     with_part(R"toml(kind = "lines"
count = 0
)toml"),
     {"5:9 error out-of-range part[0].count"}},
    {"TooManyLines",
     with_part(R"toml(kind = "lines"
count = 21
)toml"),
     {"5:9 error out-of-range part[0].count"}},
    {"CountInQuotes",
     with_part(R"toml(kind = "lines"
count = "3"
)toml"),
     {"5:9 error wrong-type part[0].count"}},
    {"LabelTooLong",
     with_part(R"toml(kind = "lines"
count = 1
label = ")toml" +
               repeated("x", 121) + R"toml("
)toml"),
     {"6:9 error text-too-long part[0].label"}},
    {"FieldsWithoutColumns",
     with_part(R"toml(kind = "fields"
[[part.field]]
label = "a"
)toml"),
     {"3:1 error missing-key part[0].columns"}},
    {"TooManyColumnsOfFields",
     with_part(R"toml(kind = "fields"
columns = 4
[[part.field]]
label = "a"
)toml"),
     {"5:11 error out-of-range part[0].columns"}},
    {"FieldsWithoutField",
     with_part(R"toml(kind = "fields"
columns = 1
)toml"),
     {"3:1 error missing-key part[0].field"}},
    {"FieldWithoutLabel",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
hint = "a"
)toml"),
     {"6:1 error missing-key part[0].field[0].label"}},
    {"FieldWithBlankHint",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
label = "a"
hint = " "
)toml"),
     {"8:8 error empty-key part[0].field[0].hint"}},
    {"FieldWithBlankExample",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
label = "a"
example = ""
)toml"),
     {"8:11 error empty-key part[0].field[0].example"}},
    {"UnknownKeyOfAField",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
label = "a"
exampel = "b"
)toml"),
     {"8:1 error misspelt-key part[0].field[0].exampel"}},
    {"TooManyFields",
     with_part(R"toml(kind = "fields"
columns = 1
)toml" + repeated("[[part.field]]\nlabel = \"a\"\n", 13)),
     {"6:1 error too-many-tables part[0].field"}},
    {"OneHeadingForTwoColumns",
     with_part(R"toml(kind = "fields"
columns = 2
column_headings = ["a"]
row_headings = ["b"]
[[part.field]]
label = "a"
[[part.field]]
label = "b"
)toml"),
     {"6:19 error not-one-each part[0].column_headings"}},
    {"TwoHeadingsForOneRow",
     with_part(R"toml(kind = "fields"
columns = 2
column_headings = ["a", "b"]
row_headings = ["a", "b"]
[[part.field]]
label = "a"
[[part.field]]
label = "b"
)toml"),
     {"7:16 error not-one-each part[0].row_headings"}},
    {"HeadingsOfColumnsOnly",
     with_part(R"toml(kind = "fields"
columns = 2
column_headings = ["a", "b"]
[[part.field]]
label = "a"
[[part.field]]
label = "b"
)toml"),
     {"6:19 error headings-of-one-kind part[0].column_headings"}},
    {"HeadingsOfRowsOnly",
     with_part(R"toml(kind = "fields"
columns = 1
row_headings = ["a"]
[[part.field]]
label = "a"
)toml"),
     {"6:16 error headings-of-one-kind part[0].row_headings"}},
    {"FieldMissingUnderHeadings",
     with_part(R"toml(kind = "fields"
columns = 2
column_headings = ["a", "b"]
row_headings = ["a", "b"]
[[part.field]]
label = "a"
[[part.field]]
label = "b"
[[part.field]]
label = "c"
)toml"),
     {"8:1 error fields-in-part-of-row part[0].field"}},
    {"TableWithoutColumn",
     with_part(R"toml(kind = "table"
rows = 3
)toml"),
     {"3:1 error missing-key part[0].column"}},
    {"ColumnWithoutHeading",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
hint = "a"
)toml"),
     {"6:1 error missing-key part[0].column[0].heading"}},
    {"UnknownKeyOfAColumn",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
heading = "a"
with = 2
)toml"),
     {"8:1 error misspelt-key part[0].column[0].with"}},
    {"ColumnWithoutWidth",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
heading = "a"
width = 0
)toml"),
     {"8:9 error out-of-range part[0].column[0].width"}},
    {"WidthIsNoWholeNumber",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
heading = "a"
width = 1.5
)toml"),
     {"8:9 error wrong-type part[0].column[0].width"}},
    {"TooManyColumns",
     with_part(R"toml(kind = "table"
rows = 3
)toml" + repeated("[[part.column]]\nheading = \"a\"\n", 7)),
     {"6:1 error too-many-tables part[0].column"}},
    {"TableWithoutRows",
     with_part(R"toml(kind = "table"
[[part.column]]
heading = "a"
)toml"),
     {"3:1 error missing-key part[0].rows"}},
    {"TooManyRows",
     with_part(R"toml(kind = "table"
rows = 21
[[part.column]]
heading = "a"
)toml"),
     {"5:8 error out-of-range part[0].rows"}},
    {"RowsAndTheirHeadings",
     with_part(R"toml(kind = "table"
rows = 2
row_headings = ["a", "b"]
[[part.column]]
heading = "a"
)toml"),
     {"5:8 error rows-said-twice part[0].rows"}},
    {"ExampleForAnotherNumberOfColumns",
     with_part(R"toml(kind = "table"
rows = 2
example = ["a", "b"]
[[part.column]]
heading = "a"
)toml"),
     {"6:11 error not-one-each part[0].example"}},
    {"ExampleWithABlankCell",
     with_part(R"toml(kind = "table"
rows = 2
example = [""]
[[part.column]]
heading = "a"
)toml"),
     {"6:12 error empty-text part[0].example[0]"}},
    {"LadderWithoutCount",
     with_part(R"toml(kind = "ladder"
)toml"),
     {"3:1 error missing-key part[0].count"}},
    {"LadderOfOne",
     with_part(R"toml(kind = "ladder"
count = 1
)toml"),
     {"5:9 error out-of-range part[0].count"}},
    {"ScaleWithoutLabel",
     with_part(R"toml(kind = "scale"
)toml"),
     {"3:1 error missing-key part[0].label"}},
    {"ScaleThatGoesDown",
     with_part(R"toml(kind = "scale"
label = "a"
from = 5
to = 5
)toml"),
     {"7:6 error scale-backwards part[0].to"}},
    {"TooLongAScale",
     with_part(R"toml(kind = "scale"
label = "a"
to = 11
)toml"),
     {"6:6 error scale-too-long part[0].to"}},
    {"ScaleBelowNothing",
     with_part(R"toml(kind = "scale"
label = "a"
from = -1
)toml"),
     {"6:8 error out-of-range part[0].from"}},
    {"WheelWithoutSpokes",
     with_part(R"toml(kind = "wheel"
)toml"),
     {"3:1 error missing-key part[0].spokes"}},
    {"WheelOfFive",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e"]
)toml"),
     {"5:10 error wrong-spokes part[0].spokes"}},
    {"WheelOfEleven",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]
)toml"),
     {"5:10 error wrong-spokes part[0].spokes"}},
    {"SpokeTooLong",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e", ")toml" +
               repeated("x", 41) + R"toml("]
)toml"),
     {"5:36 error text-too-long part[0].spokes[5]"}},
    {"WheelOfOneRing",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e", "f"]
rings = 1
)toml"),
     {"6:9 error out-of-range part[0].rings"}},
};

INSTANTIATE_TEST_SUITE_P(Sheet, BadWorksheet, testing::ValuesIn(faults_of_sheets), name_of_case);
INSTANTIATE_TEST_SUITE_P(Part, BadWorksheet, testing::ValuesIn(faults_of_parts), name_of_case);

}  // namespace config
