// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days off as the screen tells them: call first, or no meeting, and always which day it is.

#include "meetings/group_view.h"
#include "meetings/meetings_view.h"
#include "model.h"
#include "rest/rest_view.h"
#include "support/scratch.h"
#include "support/stand.h"

#include <gmock/gmock.h>

namespace ui {

using support::ScratchCentre;
using support::Stand;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string thursdays(const std::string &more)
{
    return "[[group]]\nid = \"tors\"\nname = \"Tors\"\ntown = \"By\"\nphone = \"00 00 00 00\"\n" + more +
           "\n[[group.rhythm]]\ndays = [\"thursday\"]\ntime = \"17.00-18.30\"\n";
}

class ChristmasWeek : public testing::Test {
protected:
    explicit ChristmasWeek(const std::string &groups) : centre(groups)
    {
        group.setGroup("tors");
        stand.show(group);
        stand.show(meetings);
        stand.show(rest);
    }

    std::string skipped() { return group.property("skipped").toString().toStdString(); }

    ScratchCentre centre;
    Stand stand{centre.path(), "2026-12-23T12:00"};
    meetings::GroupView group;
    meetings::MeetingsView meetings;
    rest::RestView rest;
};

class AskingGroup : public ChristmasWeek {
protected:
    AskingGroup() : ChristmasWeek(thursdays("holidays = \"ask\"\n")) {}
};

class SkippingGroup : public ChristmasWeek {
protected:
    SkippingGroup() : ChristmasWeek(thursdays("holidays = \"skip\"\n")) {}
};

class MeetingGroup : public ChristmasWeek {
protected:
    MeetingGroup() : ChristmasWeek(thursdays("holidays = \"meet\"\n")) {}
};

class AskingGroupThatCancelled : public ChristmasWeek {
protected:
    AskingGroupThatCancelled()
        : ChristmasWeek(thursdays("holidays = \"ask\"\n") +
                        "\n[[group.cancelled]]\ndate = 2026-12-24\nreason = \"Vi holder jul\"\n")
    {
    }
};

class MovedGroup : public ChristmasWeek {
protected:
    MovedGroup()
        : ChristmasWeek(thursdays("holidays = \"ask\"\n") +
                        "\n[[group.moved]]\ndate = 2026-12-24\nto = 2026-12-28\nreason = \"Jul\"\n")
    {
    }
};

}  // namespace

TEST_F(AskingGroup, SaysOnEachScreenToCallFirst)
{
    const QString words = "Juleaftensdag: ring og hør først";
    EXPECT_EQ(rest.property("nextAsk").toString(), words);
    EXPECT_EQ(meetings.nextAsk(), words);
    EXPECT_EQ(column(meetings.meetings(), "ask").mid(0, 3), QStringList({words, "Nytårsaftensdag: ring og hør først", ""}));
    EXPECT_EQ(column(group.dates(), "ask").mid(0, 3), QStringList({words, "Nytårsaftensdag: ring og hør først", ""}));
    stand.session.setLanguage("en");
    EXPECT_THAT(meetings.nextAsk().toStdString(), testing::EndsWith(": call and ask first"));
    EXPECT_THAT(meetings.nextAsk().toStdString(), HasSubstr("Christmas Eve"));
}

TEST_F(SkippingGroup, NamesTheDaysWithoutAMeeting)
{
    EXPECT_EQ(column(meetings.meetings(), "dayTitle").first(), "Torsdag 7. januar 2027");
    EXPECT_EQ(meetings.nextAsk(), "");
    EXPECT_THAT(skipped(), HasSubstr("Juleaftensdag"));
    EXPECT_THAT(skipped(), HasSubstr("24. december"));
    EXPECT_THAT(skipped(), HasSubstr("Nytårsaftensdag"));
}

TEST_F(MeetingGroup, MeetsAsEver)
{
    EXPECT_EQ(meetings.nextAsk(), "");
    EXPECT_EQ(column(group.dates(), "date").first(), "Torsdag 24. december");
    EXPECT_EQ(column(group.dates(), "ask").first(), "");
    EXPECT_EQ(skipped(), "");
}

TEST_F(AskingGroupThatCancelled, SaysCancelledAndNothingOfCalling)
{
    EXPECT_EQ(column(meetings.meetings(), "stateBadge").first(), "Aflyst");
    EXPECT_EQ(column(meetings.meetings(), "ask").first(), "");
    EXPECT_THAT(skipped(), HasSubstr("Vi holder jul"));
}

TEST_F(MovedGroup, SaysFromWhichDay)
{
    EXPECT_EQ(column(group.dates(), "date").first(), "Mandag 28. december");
    EXPECT_EQ(column(group.dates(), "note").first(), "Flyttet fra torsdag 24. december · Jul");
    EXPECT_EQ(column(group.dates(), "ask").first(), "");
    EXPECT_THAT(skipped(), Not(HasSubstr("24. december"))) << "the date above says it";
}

}  // namespace ui
