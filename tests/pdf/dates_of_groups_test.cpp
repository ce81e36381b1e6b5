// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a group's rhythm does not say stands with that group, on every sheet that lists groups.

#include "config/centre/groups.h"
#include "handouts/exceptions.h"
#include "handouts/group_words.h"
#include "handouts/next_meeting.h"
#include "pdf/crowd.h"
#include "pdf/paper.h"
#include "pdf/words.h"

#include <gmock/gmock.h>

using namespace paper;
using handouts::SayNext;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr auto kinds_with_groups = {"discharge", "meeting", "pocket-card", "week-poster", "town-list"};

/// With ordinary spaces in place of those that do not break.
std::string plain(std::string text)
{
    for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0", at))
        text.replace(at, std::string("\u00A0").size(), " ");
    return text;
}

std::vector<std::string> plain(std::vector<std::string> texts)
{
    for (std::string &text : texts)
        text = plain(text);
    return texts;
}

/// A centre with these groups, on Saturday 21 November 2026 at noon unless told otherwise.
struct Centre {
    explicit Centre(const std::string &toml, const std::string &language = "da") : desk(language)
    {
        auto read = config::parse_groups(toml, "groups.toml");
        for (const schedule::Problem &problem : read.problems)
            ADD_FAILURE() << schedule::to_line(problem);
        desk.site.plan = read.value.value_or(schedule::Plan());
    }

    handouts::Order order() const
    {
        handouts::Order all = desk.order();
        all.now = now;
        return all;
    }
    std::vector<std::string> notes(std::size_t group = 0, const std::vector<schedule::Meeting> &shown = {}) const
    {
        const handouts::Order all = order();
        const handouts::Telling telling(all);
        return plain(handouts::exception_notes(telling, group, handouts::told_until(telling, shown), shown));
    }
    std::string in_short(std::size_t group = 0) const
    {
        const handouts::Order all = order();
        return plain(handouts::exceptions_in_short(handouts::Telling(all), group, {}));
    }
    std::vector<std::string> next(SayNext when, std::size_t group = 0) const
    {
        const handouts::Order all = order();
        return plain(handouts::next_lines(handouts::Telling(all), group, when));
    }
    /// As it is read aloud, so that no column runs into another.
    std::string text(std::string_view kind, bool large = false) const
    {
        handouts::Order all = order();
        all.large = large;
        const handouts::Pdf pdf = handouts::make(kind, all);
        EXPECT_TRUE(pdf) << (pdf ? "" : to_line(pdf.error()));
        return plain(handouts::joined(words_of_structure(File(pdf.value_or(""))), " "));
    }

    Desk desk;
    schedule::sys_seconds now = noon;
};

std::string group(const std::string &id, const std::string &rhythm, const std::string &more = {})
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"Gruppe " + id + "\"\ntown = \"By\"\nvenue = \"Huset\"\n" +
           "[[group.rhythm]]\ntime = \"17.00-18.30\"\n" + rhythm + '\n' + more;
}

std::string weekly_on(const std::string &day, const std::string &more = {})
{
    return group(day, "days = [\"" + day + "\"]", more);
}

const std::string christmas = "[[closure]]\nfrom = 2026-12-21\nto = 2027-01-03\nreason = \"Juleferie\"\n";

constexpr schedule::sys_seconds before_christmas{std::chrono::sys_days(std::chrono::year(2026) / 12 / 20) +
                                                 std::chrono::hours(11)};

}  // namespace

TEST(NextMeeting, IsEachGroupsOwnAfterABreakThatAllShare)
{
    Centre centre(weekly_on("monday") + weekly_on("tuesday") + weekly_on("saturday") + christmas);
    centre.now = before_christmas;
    for (const char *kind : {"discharge", "town-list", "week-poster", "pocket-card"}) {
        const std::string text = centre.text(kind);
        for (const char *date : {"mandag 4. januar 2027", "tirsdag 5. januar 2027", "lørdag 9. januar 2027"})
            EXPECT_GE(count(text, std::string("Næste møde: ") + date), 1U) << kind << ' ' << date;
        EXPECT_EQ(count(text, "Næste møde: "), kind == std::string("pocket-card") ? 8U : 3U) << kind;
    }
}

TEST(NextMeeting, GoesWithoutSayingWhereTheWeekdaySaysIt)
{
    const Centre centre(weekly_on("monday"));
    EXPECT_THAT(centre.next(SayNext::WhereNeeded), IsEmpty());
    EXPECT_THAT(centre.next(SayNext::Always), ElementsAre("Næste møde: mandag 23. november"));
    EXPECT_THAT(Centre(group("x", "rrule = \"FREQ=WEEKLY;BYDAY=MO\"\nfrom = 2026-01-05")).next(SayNext::WhereNeeded), IsEmpty());
    EXPECT_THAT(Centre(group("x", "dates = [2026-11-24, 2026-12-03]")).next(SayNext::WhereNeeded), IsEmpty());
}

TEST(NextMeeting, IsSaidOfEveryOtherRhythm)
{
    for (const auto &[rhythm, date] :
         {std::pair("days = [\"wednesday\"]\nevery = 2\nfrom = 2026-11-18", "onsdag 2. december"),
          std::pair("days = [\"thursday\"]\nevery = 3\nfrom = 2026-11-12", "torsdag 3. december"),
          std::pair("days = [\"tuesday\"]\nweeks = \"even\"", "tirsdag 24. november"),
          std::pair("days = [\"monday\"]\nin_month = [\"last\"]", "mandag 30. november"),
          std::pair("days = [\"monday\"]\nfrom = 2027-01-11", "mandag 11. januar 2027"),
          std::pair("rrule = \"FREQ=WEEKLY;BYDAY=FR;BYMONTH=1,12\"\nfrom = 2026-01-02", "fredag 4. december"),
          std::pair("rrule = \"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1\"\nfrom = 2026-03-01", "mandag 1. marts 2027")}) {
        const Centre centre(group("x", rhythm));
        EXPECT_THAT(centre.next(SayNext::WhereNeeded), ElementsAre("Næste møde: " + std::string(date))) << rhythm;
        for (const char *kind : {"discharge", "town-list", "week-poster", "pocket-card"})
            EXPECT_THAT(centre.text(kind), HasSubstr("Næste møde: " + std::string(date))) << kind << rhythm;
    }
}

TEST(NextMeeting, IsSaidOfEachRhythmThatNeedsIt)
{
    const std::string second = "[[group.rhythm]]\ndays = [\"wednesday\"]\nin_month = [\"first\"]\ntime = \"10.00-11.00\"\n";
    const Centre centre(weekly_on("monday", second));
    EXPECT_THAT(centre.next(SayNext::WhereNeeded), ElementsAre("Næste møde: mandag 23. november kl. 17.00–18.30",
                                                               "Første onsdag i måneden: næste gang onsdag 2. december"));
    const std::string text = centre.text("pocket-card");
    EXPECT_EQ(count(text, "Næste møde: onsdag 2. december"), 8U);
    EXPECT_EQ(count(text, "Huset"), 8U);
}

TEST(NextMeeting, IsTheOneHeldFirstWhereAnEarlierWasMovedBehindIt)
{
    const Centre centre(group("x", "days = [\"wednesday\"]\nevery = 2\nfrom = 2026-11-18",
                              "[[group.moved]]\ndate = 2026-12-02\nto = 2026-12-18\n"));
    EXPECT_THAT(centre.next(SayNext::WhereNeeded), ElementsAre("Næste møde: onsdag 16. december"));
}

TEST(NextMeeting, SaysToCallFirstWhereItIsUncertain)
{
    Centre centre(weekly_on("thursday"));
    centre.now = before_christmas;
    EXPECT_THAT(centre.next(SayNext::WhereNeeded),
                ElementsAre("Næste møde: torsdag 24. december. Juleaftensdag: Ring og hør først, om der er møde."));
}

TEST(MovedMeeting, HasItsNewDayTimeAndPlaceOnEverySheet)
{
    const std::string tomorrow =
        "[[group.moved]]\ndate = 2026-11-22\nto = 2026-11-23\ntime = \"18.00-19.00\"\n"
        "place = { da = \"Biblioteket, Torvet 1\", en = \"The library, Torvet 1\" }\n";
    for (const bool large : {false, true}) {
        const Centre danish(weekly_on("sunday", tomorrow));
        const Centre english(weekly_on("sunday", tomorrow), "en");
        for (const char *kind : kinds_with_groups) {
            const std::string da = danish.text(kind, large);
            EXPECT_THAT(da, testing::ContainsRegex("[Mm]andag 23. november")) << kind;
            EXPECT_THAT(da, HasSubstr("18.00–19.00")) << kind;
            EXPECT_THAT(da, HasSubstr("Nyt sted: Biblioteket, Torvet 1.")) << kind;
            const std::string en = english.text(kind, large);
            EXPECT_THAT(en, HasSubstr("Monday 23 November")) << kind;
            EXPECT_THAT(en, HasSubstr("New place: The library, Torvet 1.")) << kind;
        }
    }
}

TEST(MovedMeeting, IsToldBeforeItIsTheNext)
{
    const Centre centre(weekly_on("monday",
                                  "[[group.moved]]\ndate = 2026-12-07\nto = 2026-12-08\ntime = \"18.00-19.00\"\n"
                                  "place = \"Biblioteket\"\nreason = \"Julefest\"\n"
                                  "[[group.moved]]\ndate = 2026-12-14\nto = 2026-12-14\ntime = \"16.00-17.00\"\n"
                                  "[[group.moved]]\ndate = 2026-12-21\nplace = \"Skolen\"\n"));
    EXPECT_THAT(
        centre.notes(),
        ElementsAre("Mødet mandag 7. december er flyttet til tirsdag 8. december kl. 18.00–19.00. Nyt sted: Biblioteket. "
                    "Julefest.",
                    "Mødet mandag 14. december er kl. 16.00–17.00.", "Mødet mandag 21. december er et andet sted: Skolen."));
    EXPECT_EQ(centre.in_short(),
              "Mødet 7. december er flyttet til tirsdag 8. december kl. 18.00–19.00. Nyt sted: Biblioteket. "
              "Mødet 14. december er kl. 16.00–17.00. Mødet 21. december er et andet sted: Skolen.");
    for (const char *kind : {"discharge", "week-poster", "town-list"})
        EXPECT_THAT(centre.text(kind), HasSubstr("tirsdag 8. december kl. 18.00–19.00. Nyt sted: Biblioteket.")) << kind;
}

TEST(MovedMeeting, IsNotToldTwiceWhereItsRowTellsIt)
{
    const Centre centre(weekly_on("monday", "[[group.moved]]\ndate = 2026-11-30\nto = 2026-12-01\n"));
    const handouts::Order order = centre.order();
    EXPECT_THAT(centre.notes(0, handouts::Telling(order).calendar.next({0}, noon, 5)), IsEmpty());
    EXPECT_EQ(centre.notes().size(), 1U);
}

TEST(MovedMeeting, IsCancelledOnBothDaysWhereItWasCancelledAfterwards)
{
    const Centre centre(weekly_on("monday",
                                  "[[group.moved]]\ndate = 2026-12-07\nto = 2026-12-08\n"
                                  "[[group.cancelled]]\ndate = 2026-12-08\n"));
    EXPECT_EQ(centre.in_short(), "Ikke 7. og 8. december.");
    EXPECT_THAT(centre.notes(), ElementsAre("Aflyst mandag 7. december og tirsdag 8. december. "
                                            "Der er møde igen mandag 14. december."));
}

TEST(MovedMeeting, ThatWasHeldEarlierLeavesItsDayEmpty)
{
    const Centre centre(weekly_on("monday", "[[group.moved]]\ndate = 2026-11-23\nto = 2026-11-20\n"));
    EXPECT_THAT(centre.notes(), ElementsAre(HasSubstr("Mødet mandag 23. november er flyttet til fredag 20. november")));
    EXPECT_THAT(centre.next(SayNext::WhereNeeded), ElementsAre("Næste møde: mandag 30. november"));
}

TEST(Break, IsToldToItsEndWithTheDateAfter)
{
    const Centre centre(weekly_on("monday") +
                        "[[closure]]\nfrom = 2026-11-22\nto = 2027-02-28\ngroups = [\"monday\"]\n"
                        "reason = \"Ombygning\"\n" +
                        christmas);
    EXPECT_THAT(centre.next(SayNext::WhereNeeded), ElementsAre("Næste møde: mandag 1. marts 2027"));
    EXPECT_THAT(centre.notes(), ElementsAre("Ombygning: Ikke møde fra 23. november til 22. februar."));
    EXPECT_EQ(centre.in_short(), "Ikke fra 23. november til 22. februar.");
    for (const char *kind : {"discharge", "pocket-card", "week-poster", "town-list"})
        EXPECT_THAT(centre.text(kind), HasSubstr("Næste møde: mandag 1. marts 2027")) << kind;
}

TEST(Break, NeverNamesDaysOnWhichTheGroupMeets)
{
    std::string cancelled;
    for (const char *date : {"2026-11-23", "2026-11-30", "2026-12-07", "2026-12-21", "2026-12-28"})
        cancelled += std::string("[[group.cancelled]]\ndate = ") + date + '\n';
    EXPECT_EQ(Centre(weekly_on("monday", cancelled)).in_short(), "Ikke 23., 30. november, 7., 21. og 28. december.");
}

TEST(Break, HasADateAfterItForEachGroup)
{
    const Centre centre(weekly_on("monday") + weekly_on("tuesday") + christmas);
    EXPECT_THAT(centre.notes(0),
                ElementsAre("Juleferie: Ikke møde 21. og 28. december. Der er møde igen mandag 4. januar 2027."));
    EXPECT_THAT(centre.notes(1),
                ElementsAre("Juleferie: Ikke møde 22. og 29. december. Der er møde igen tirsdag 5. januar 2027."));
}

TEST(CancelledMeeting, IsNamedByItsTimeWhereTheGroupStillMeetsThatDay)
{
    const Centre centre(weekly_on("monday",
                                  "[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"10.00-11.00\"\n"
                                  "[[group.cancelled]]\ndate = 2026-11-30\nat = \"17.00\"\nreason = \"Kursus\"\n"));
    EXPECT_THAT(centre.notes(), ElementsAre("Aflyst mandag 30. november kl. 17.00–18.30. Kursus."));
    EXPECT_EQ(centre.in_short(), "Ikke 30. november kl. 17.00–18.30.");
    EXPECT_EQ(count(centre.text("week-poster"), "Ikke 30. november"), 1U);
}

TEST(AddedMeeting, StandsWithItsGroupAndOnItsDayOfThePoster)
{
    const Centre centre(
        weekly_on("monday", "[[group.added]]\ndate = 2026-12-05\ntime = \"10.00-11.00\"\nreason = \"Julemøde\"\n"));
    EXPECT_THAT(centre.notes(), ElementsAre("Også møde lørdag 5. december kl. 10.00–11.00. Julemøde."));
    for (const char *kind : {"town-list", "pocket-card"})
        EXPECT_THAT(centre.text(kind), HasSubstr("Også møde 5. december kl. 10.00–11.00.")) << kind;
    const std::string poster = centre.text("week-poster");
    EXPECT_THAT(poster, HasSubstr("Lørdag"));
    EXPECT_THAT(poster, HasSubstr("10.00–11.00"));
    EXPECT_THAT(poster, HasSubstr("Den 5. december"));
}

TEST(AddedMeeting, IsTheNextOfAGroupWithoutARhythm)
{
    const Centre centre(weekly_on("monday", "[[group.added]]\ndate = 2026-12-05\ntime = \"10.00-11.00\"\n"));
    schedule::Group only = centre.desk.site.plan.groups[0];
    only.rhythms.clear();
    Centre alone = centre;
    alone.desk.site.plan.groups = {only};
    for (const char *kind : {"discharge", "town-list", "pocket-card"})
        EXPECT_THAT(alone.text(kind), HasSubstr("Næste møde: lørdag 5. december kl. 10.00–11.00")) << kind;
    EXPECT_EQ(alone.in_short(), "");
}

TEST(LeftOutDate, IsNoMeetingOnPaper)
{
    const Centre centre(group("x", "days = [\"monday\"]\nexcept = [2026-11-30, 2026-12-07]"));
    EXPECT_EQ(centre.in_short(), "Ikke 30. november og 7. december.");
    for (const char *kind : {"discharge", "meeting", "pocket-card", "week-poster", "town-list"})
        EXPECT_THAT(centre.text(kind), HasSubstr("Ikke 30. november og 7. december.")) << kind;
}

TEST(PocketCard, SaysThatThereIsMoreWhereItHasNoRoomForIt)
{
    std::string moved;
    for (const char *date : {"2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"})
        moved += std::string("[[group.moved]]\ndate = ") + date + "\nplace = \"Biblioteket ved den store kirke, Torvet 1\"\n";
    const std::string text = Centre(weekly_on("monday", moved)).text("pocket-card");
    EXPECT_EQ(count(text, "Nogle møder er ændret. Se den nyeste plan."), 8U);
    EXPECT_EQ(count(text, "Huset"), 8U);
    EXPECT_THAT(text, Not(HasSubstr("…")));
}

TEST(Groups, BeyondWhatOneJobTakesAreAClearError)
{
    const Desk desk = crowd(1);
    for (const auto &[kind, most] : {std::pair("discharge", 200U), std::pair("meeting", 200U), std::pair("pocket-card", 800U)}) {
        handouts::Order order = desk.order();
        order.groups.assign(most + 1, 0);
        const handouts::Pdf pdf = handouts::make(kind, order);
        ASSERT_FALSE(pdf) << kind;
        EXPECT_EQ(pdf.error().code, "too-many-groups");
    }
}
