// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/worksheets.h"

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
     {"missing-key 1:1: error: the key \"title\" is missing; write its text [title]"}},
    {"BlankTitle",
     R"toml(title = "  "
lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"missing-key 1:9: error: the key \"title\" is empty; write its text [title]"}},
    {"NoLead",
     R"toml(title = "T"
[[part]]
kind = "text"
text = "T"
)toml",
     {"missing-key 1:1: error: the key \"lead\" is missing; write its text [lead]"}},
    {"TitleIsNoText",
     R"toml(title = 3
lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"wrong-type 1:9: error: this must be text in quotes, but it is a whole number [title]"}},
    {"LeadOfTwoLines",
     R"toml(title = "T"
lead = "a\nb"
[[part]]
kind = "text"
text = "T"
)toml",
     {"control-character 2:8: error: the text holds a line break or another control character; write it as one line [lead]"}},
    {"TitleTooLong",
     R"toml(title = ")toml" + repeated("x", 61) + R"toml("
lead = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"too-long 1:9: error: the text has 61 characters; at most 60 fit here on paper, so shorten it [title]"}},
    {"LeadTooLong",
     R"toml(title = "T"
lead = ")toml" +
         repeated("x", 201) +
         R"toml("
[[part]]
kind = "text"
text = "T"
)toml",
     {"too-long 2:8: error: the text has 201 characters; at most 200 fit here on paper, so shorten it [lead]"}},
    {"NoPart",
     R"toml(title = "T"
lead = "L"
)toml",
     {"missing-key 1:1: error: the key \"part\" is missing; write at least one [[part]] [part]"}},
    {"PartIsOneTable",
     R"toml(title = "T"
lead = "L"
[part]
kind = "text"
text = "T"
)toml",
     {"wrong-type 3:1: error: write [[part]] with double brackets: there may be several [part]"}},
    {"UnknownKeyOfTheSheet",
     R"toml(title = "T"
lead = "L"
led = "L"
[[part]]
kind = "text"
text = "T"
)toml",
     {"unknown-key 3:1: error: there is no key \"led\" here; did you mean \"lead\"? [led]"}},
    {"TooManyParts",
     R"toml(title = "T"
lead = "L"
)toml" + repeated("[[part]]\nkind = \"text\"\ntext = \"T\"\n", 13),
     {"too-many 3:1: error: there are 13 of these; at most 12 are read, so take old ones away [part]"}},
    {"NoSyntax",
     R"toml(title = "T
)toml",
     {"syntax 1:11: error: Error while parsing string: unescaped control characters other than TAB (U+0009) are explicitly "
      "prohibited; put this right first: what follows in the file could not be checked []"}},
};

// What a part may get wrong.
const std::vector<BadInput> faults_of_parts = {
    {"NoKind",
     with_part(R"toml()toml"),
     {"missing-key 3:1: error: the key \"kind\" is missing; write what the part is, as in kind = \"lines\" [part[0].kind]"}},
    {"UnknownKind",
     with_part(R"toml(kind = "line"
count = 3
)toml"),
     {"unknown-word 4:8: error: \"line\" is none of \"steps\", \"text\", \"lines\", \"fields\", \"table\", \"ladder\", "
      "\"scale\", \"wheel\", \"ticks\"; did you mean \"lines\"? [part[0].kind]"}},
    {"UnknownKeyOfAPart",
     with_part(R"toml(kind = "lines"
count = 3
labels = "L"
)toml"),
     {"unknown-key 6:1: error: there is no key \"labels\" here; did you mean \"label\"? [part[0].labels]"}},
    {"KeyOfAnotherKind",
     with_part(R"toml(kind = "lines"
count = 3
items = ["a"]
)toml"),
     {"unknown-key 6:1: error: there is no key \"items\" here; take it away [part[0].items]"}},
    {"EmptyHeading",
     with_part(R"toml(kind = "lines"
count = 3
heading = ""
)toml"),
     {"missing-key 6:11: error: the key \"heading\" is empty; write its text, or take the key away [part[0].heading]"}},
    {"HeadingTooLong",
     with_part(R"toml(kind = "lines"
count = 3
heading = ")toml" +
               repeated("x", 61) + R"toml("
)toml"),
     {"too-long 6:11: error: the text has 61 characters; at most 60 fit here on paper, so shorten it [part[0].heading]"}},
    {"NewPageInQuotes",
     with_part(R"toml(kind = "lines"
count = 3
new_page = "yes"
)toml"),
     {"wrong-type 6:12: error: this must be true or false, but it is text in quotes [part[0].new_page]"}},
    {"TextWithoutText",
     with_part(R"toml(kind = "text"
)toml"),
     {"missing-key 3:1: error: the key \"text\" is missing; write its text [part[0].text]"}},
    {"TextTooLong",
     with_part(R"toml(kind = "text"
text = ")toml" +
               repeated("x", 601) + R"toml("
)toml"),
     {"too-long 5:8: error: the text has 601 characters; at most 600 fit here on paper, so shorten it [part[0].text]"}},
    {"StepsWithoutItems",
     with_part(R"toml(kind = "steps"
)toml"),
     {"missing-key 3:1: error: the key \"items\" is missing; write at least one text in square brackets [part[0].items]"}},
    {"StepsWithNoItem",
     with_part(R"toml(kind = "steps"
items = []
)toml"),
     {"missing-key 5:9: error: the key \"items\" is empty; write at least one text in square brackets [part[0].items]"}},
    {"StepsWithABlankItem",
     with_part(R"toml(kind = "steps"
items = ["a", " "]
)toml"),
     {"empty-text 5:15: error: this text is empty; write it, or take it away [part[0].items[1]]"}},
    {"StepsWithANumber",
     with_part(R"toml(kind = "steps"
items = ["a", 2]
)toml"),
     {"wrong-type 5:15: error: this must be text in quotes, but it is a whole number [part[0].items[1]]"}},
    {"StepTooLong",
     with_part(R"toml(kind = "steps"
items = ["a", ")toml" +
               repeated("x", 241) + R"toml("]
)toml"),
     {"too-long 5:15: error: the text has 241 characters; at most 240 fit here on paper, so shorten it [part[0].items[1]]"}},
    {"TooManySteps",
     with_part(R"toml(kind = "steps"
items = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"]
)toml"),
     {"too-many 5:9: error: there are 13; at most 12 fit on paper [part[0].items]"}},
    {"TicksWithoutItems",
     with_part(R"toml(kind = "ticks"
)toml"),
     {"missing-key 3:1: error: the key \"items\" is missing; write at least one text in square brackets [part[0].items]"}},
    {"LinesWithoutCount",
     with_part(R"toml(kind = "lines"
)toml"),
     {"missing-key 3:1: error: the key \"count\" is missing; write a number from 1 to 20 [part[0].count]"}},
    {"NoLines",
     with_part(R"toml(kind = "lines"
count = 0
)toml"),
     {"out-of-range 5:9: error: this must be from 1 to 20 [part[0].count]"}},
    {"TooManyLines",
     with_part(R"toml(kind = "lines"
count = 21
)toml"),
     {"out-of-range 5:9: error: this must be from 1 to 20 [part[0].count]"}},
    {"CountInQuotes",
     with_part(R"toml(kind = "lines"
count = "3"
)toml"),
     {"wrong-type 5:9: error: this must be a whole number, but it is text in quotes [part[0].count]"}},
    {"LabelTooLong",
     with_part(R"toml(kind = "lines"
count = 1
label = ")toml" +
               repeated("x", 121) + R"toml("
)toml"),
     {"too-long 6:9: error: the text has 121 characters; at most 120 fit here on paper, so shorten it [part[0].label]"}},
    {"FieldsWithoutColumns",
     with_part(R"toml(kind = "fields"
[[part.field]]
label = "a"
)toml"),
     {"missing-key 3:1: error: the key \"columns\" is missing; write a number from 1 to 3 [part[0].columns]"}},
    {"TooManyColumnsOfFields",
     with_part(R"toml(kind = "fields"
columns = 4
[[part.field]]
label = "a"
)toml"),
     {"out-of-range 5:11: error: this must be from 1 to 3 [part[0].columns]"}},
    {"FieldsWithoutField",
     with_part(R"toml(kind = "fields"
columns = 1
)toml"),
     {"missing-key 3:1: error: the key \"field\" is missing; write at least one [[part.field]] [part[0].field]"}},
    {"FieldWithoutLabel",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
hint = "a"
)toml"),
     {"missing-key 6:1: error: the key \"label\" is missing; write its text [part[0].field[0].label]"}},
    {"FieldWithBlankHint",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
label = "a"
hint = " "
)toml"),
     {"missing-key 8:8: error: the key \"hint\" is empty; write its text, or take the key away [part[0].field[0].hint]"}},
    {"FieldWithBlankExample",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
label = "a"
example = ""
)toml"),
     {"missing-key 8:11: error: the key \"example\" is empty; write its text, or take the key away [part[0].field[0].example]"}},
    {"UnknownKeyOfAField",
     with_part(R"toml(kind = "fields"
columns = 1
[[part.field]]
label = "a"
exampel = "b"
)toml"),
     {"unknown-key 8:1: error: there is no key \"exampel\" here; did you mean \"example\"? [part[0].field[0].exampel]"}},
    {"TooManyFields",
     with_part(R"toml(kind = "fields"
columns = 1
)toml" + repeated("[[part.field]]\nlabel = \"a\"\n", 13)),
     {"too-many 6:1: error: there are 13 of these; at most 12 are read, so take old ones away [part[0].field]"}},
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
     {"wrong-count 6:19: error: as many texts as columns are needed: 2, but there are 1 [part[0].column_headings]"}},
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
     {"wrong-count 7:16: error: as many texts as rows are needed: 1, but there are 2 [part[0].row_headings]"}},
    {"HeadingsOfColumnsOnly",
     with_part(R"toml(kind = "fields"
columns = 2
column_headings = ["a", "b"]
[[part.field]]
label = "a"
[[part.field]]
label = "b"
)toml"),
     {"wrong-count 6:19: error: headings of columns and of rows belong together; write both, or none [part[0].column_headings]"}},
    {"HeadingsOfRowsOnly",
     with_part(R"toml(kind = "fields"
columns = 1
row_headings = ["a"]
[[part.field]]
label = "a"
)toml"),
     {"wrong-count 6:16: error: headings of columns and of rows belong together; write both, or none [part[0].row_headings]"}},
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
     {"wrong-count 8:1: error: fields under headings fill whole rows: 2 in each of 2 are needed, there are 3 [part[0].field]"}},
    {"TableWithoutColumn",
     with_part(R"toml(kind = "table"
rows = 3
)toml"),
     {"missing-key 3:1: error: the key \"column\" is missing; write at least one [[part.column]] [part[0].column]"}},
    {"ColumnWithoutHeading",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
hint = "a"
)toml"),
     {"missing-key 6:1: error: the key \"heading\" is missing; write its text [part[0].column[0].heading]"}},
    {"UnknownKeyOfAColumn",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
heading = "a"
with = 2
)toml"),
     {"unknown-key 8:1: error: there is no key \"with\" here; did you mean \"width\"? [part[0].column[0].with]"}},
    {"ColumnWithoutWidth",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
heading = "a"
width = 0
)toml"),
     {"out-of-range 8:9: error: this must be from 1 to 10 [part[0].column[0].width]"}},
    {"WidthIsNoWholeNumber",
     with_part(R"toml(kind = "table"
rows = 3
[[part.column]]
heading = "a"
width = 1.5
)toml"),
     {"wrong-type 8:9: error: this must be a whole number, but it is a decimal number [part[0].column[0].width]"}},
    {"TooManyColumns",
     with_part(R"toml(kind = "table"
rows = 3
)toml" + repeated("[[part.column]]\nheading = \"a\"\n", 7)),
     {"too-many 6:1: error: there are 7 of these; at most 6 are read, so take old ones away [part[0].column]"}},
    {"TableWithoutRows",
     with_part(R"toml(kind = "table"
[[part.column]]
heading = "a"
)toml"),
     {"missing-key 3:1: error: the key \"rows\" is missing; write a number from 1 to 20 [part[0].rows]"}},
    {"TooManyRows",
     with_part(R"toml(kind = "table"
rows = 21
[[part.column]]
heading = "a"
)toml"),
     {"out-of-range 5:8: error: this must be from 1 to 20 [part[0].rows]"}},
    {"RowsAndTheirHeadings",
     with_part(R"toml(kind = "table"
rows = 2
row_headings = ["a", "b"]
[[part.column]]
heading = "a"
)toml"),
     {"too-many 5:8: error: the row_headings say how many rows there are; take this away [part[0].rows]"}},
    {"ExampleForAnotherNumberOfColumns",
     with_part(R"toml(kind = "table"
rows = 2
example = ["a", "b"]
[[part.column]]
heading = "a"
)toml"),
     {"wrong-count 6:11: error: as many texts as columns are needed: 1, but there are 2 [part[0].example]"}},
    {"ExampleWithABlankCell",
     with_part(R"toml(kind = "table"
rows = 2
example = [""]
[[part.column]]
heading = "a"
)toml"),
     {"empty-text 6:12: error: this text is empty; write it, or take it away [part[0].example[0]]"}},
    {"LadderWithoutCount",
     with_part(R"toml(kind = "ladder"
)toml"),
     {"missing-key 3:1: error: the key \"count\" is missing; write a number from 2 to 12 [part[0].count]"}},
    {"LadderOfOne",
     with_part(R"toml(kind = "ladder"
count = 1
)toml"),
     {"out-of-range 5:9: error: this must be from 2 to 12 [part[0].count]"}},
    {"ScaleWithoutLabel",
     with_part(R"toml(kind = "scale"
)toml"),
     {"missing-key 3:1: error: the key \"label\" is missing; write its text [part[0].label]"}},
    {"ScaleThatGoesDown",
     with_part(R"toml(kind = "scale"
label = "a"
from = 5
to = 5
)toml"),
     {"out-of-range 7:6: error: the last number must be greater than the first [part[0].to]"}},
    {"TooLongAScale",
     with_part(R"toml(kind = "scale"
label = "a"
to = 11
)toml"),
     {"too-many 6:6: error: at most 11 numbers fit in a row [part[0].to]"}},
    {"ScaleBelowNothing",
     with_part(R"toml(kind = "scale"
label = "a"
from = -1
)toml"),
     {"out-of-range 6:8: error: this must be from 0 to 100 [part[0].from]"}},
    {"WheelWithoutSpokes",
     with_part(R"toml(kind = "wheel"
)toml"),
     {"missing-key 3:1: error: the key \"spokes\" is missing; write at least one text in square brackets [part[0].spokes]"}},
    {"WheelOfFive",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e"]
)toml"),
     {"wrong-count 5:10: error: a wheel has from 6 to 10 spokes, there are 5 [part[0].spokes]"}},
    {"WheelOfEleven",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]
)toml"),
     {"wrong-count 5:10: error: a wheel has from 6 to 10 spokes, there are 11 [part[0].spokes]"}},
    {"SpokeTooLong",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e", ")toml" +
               repeated("x", 41) + R"toml("]
)toml"),
     {"too-long 5:36: error: the text has 41 characters; at most 40 fit here on paper, so shorten it [part[0].spokes[5]]"}},
    {"WheelOfOneRing",
     with_part(R"toml(kind = "wheel"
spokes = ["a", "b", "c", "d", "e", "f"]
rings = 1
)toml"),
     {"out-of-range 6:9: error: this must be from 2 to 10 [part[0].rings]"}},
};

INSTANTIATE_TEST_SUITE_P(Sheet, BadWorksheet, testing::ValuesIn(faults_of_sheets), name_of_case);
INSTANTIATE_TEST_SUITE_P(Part, BadWorksheet, testing::ValuesIn(faults_of_parts), name_of_case);

}  // namespace config
