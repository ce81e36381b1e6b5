// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the log tells of a printer, and what it never tells.

#include "printing/dialogue.h"
#include "stand.h"
#include "support/log.h"

#include <gmock/gmock.h>

namespace printing {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Dialogue, IsOffUntilItIsAskedFor)
{
    EXPECT_FALSE(lcPrinting().isDebugEnabled());
    EXPECT_TRUE(lcPrinting().isWarningEnabled());
}

TEST(Dialogue, OfNothingIsEmpty)
{
    EXPECT_EQ(attributes_in_words(nullptr), "");
}

TEST(Dialogue, TellsKeywordsAndNumbersAndNobodysWords)
{
    const Ipp message(ippNew());
    for (int job : {7, 8}) {
        ippAddInteger(message.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", job);
        ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-state-reasons", nullptr, "job-printing");
        ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_NAME, "job-name", nullptr, "Brev til Kim");
        ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_NAMELANG, "job-originating-user-name", "da", "kim");
        ippAddString(message.get(), IPP_TAG_JOB, IPP_TAG_TEXT, "document-name", nullptr, "Kim.pdf");
        ippAddSeparator(message.get());
    }
    ippAddString(message.get(), IPP_TAG_UNSUPPORTED_GROUP, IPP_TAG_NAME, "x-owner", nullptr, "kim");
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, "Brev til Kim");
    const std::string text = attributes_in_words(message.get());
    EXPECT_THAT(text, HasSubstr("job-id (integer) = 7\n"));
    EXPECT_THAT(text, HasSubstr("job-id (integer) = 8\n"));
    EXPECT_THAT(text, HasSubstr("job-state-reasons (keyword) = job-printing\n"));
    EXPECT_THAT(text, HasSubstr("job-name (nameWithoutLanguage) = (not shown)"));
    EXPECT_THAT(text, Not(HasSubstr("Kim")));
    EXPECT_THAT(text, Not(HasSubstr("kim")));
}

class PrintingDialogue : public Printing {};

TEST_F(PrintingDialogue, FollowsAJobToItsEndWithoutAWordOfTheSheet)
{
    PrinterProgram printer(scratch);
    papers = {printer.tray(), printer.spool()};
    const support::Log log("moedested.printing");
    Listener listener({printer.uri(), {}, {}});
    const int job = listener.print(pdf());
    ASSERT_TRUE(listener.reaches(job, JobState::Done)) << testing::PrintToString(listener.states(job));
    const std::string said = log.said().toStdString();
    for (const char *operation : {"Get-Printer-Attributes to localhost", "Get-Job-Attributes", ", with a document",
                                  "yes: successful-ok", "printer-state (enum) = ", ": done"})
        EXPECT_THAT(said, HasSubstr(operation));
    EXPECT_THAT(said, Not(HasSubstr("%PDF")));
    EXPECT_THAT(said, Not(HasSubstr(notes)));
}

TEST_F(PrintingDialogue, SaysWhereNobodyAnswers)
{
    const support::Log log("moedested.printing");
    Listener listener({PrinterProgram::uri_at(free_port()), {}, {}});
    listener.watch(true);
    EXPECT_TRUE(eventually([&] { return log.said().contains("not reached: no IPP"); })) << log.said().toStdString();
}

}  // namespace
}  // namespace printing
