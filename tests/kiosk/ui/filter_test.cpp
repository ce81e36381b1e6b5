// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meetings/filter_suggestions.h"
#include "meetings/meetings_view.h"
#include "model.h"
#include "support/scratch.h"
#include "support/stand.h"

#include <gmock/gmock.h>

namespace ui {

using meetings::Filter;
using meetings::MeetingsView;
using meetings::Relief;
using support::ScratchCentre;
using support::Stand;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::string group(const std::string &id, const std::string &keys, const std::string &days, const std::string &time)
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"" + id + "\"\n" + keys + "\n[[group.rhythm]]\ndays = [" + days +
           "]\ntime = \"" + time + "\"\n\n";
}

const std::string closed = "open = false\ncondition = \"Kun kvinder\"\n";
const std::string online = "attendance = \"online\"\nlink = \"https://moeder.example.org\"\n";

/// One group for each thing that may be asked for.
const std::string plan = group("early", "town = \"Aby\"\nstep_free = true\n", "\"monday\"", "11.59-12.30") +
                         group("noon", "town = \"Aby\"\n" + closed + "for_whom = \"Kvinder\"\n", "\"tuesday\"", "12.00-13.00") +
                         group("late", "town = \"Øby\"\n", "\"thursday\"", "16.59-18.00") +
                         group("dusk", online, "\"thursday\"", "17.00-18.00");

class Filters : public testing::Test {
protected:
    explicit Filters(const std::string &groups = plan) : centre(groups), stand(centre.path()) { stand.show(view); }

    QStringList groups()
    {
        QStringList ids = column(view.meetings(), "group");
        ids.removeDuplicates();
        return ids;
    }
    QStringList drops() { return column(view.drops(), "words"); }

    ScratchCentre centre;
    Stand stand;
    MeetingsView view;
};

}  // namespace

TEST_F(Filters, SeveralWeekdaysAtOnce)
{
    view.toggleWeekday("2");
    view.toggleWeekday("4");
    EXPECT_THAT(groups(), ElementsAre("noon", "late", "dusk"));
    EXPECT_EQ(view.weekdayLabel(), "Tirsdag og torsdag");
    EXPECT_THAT(column(view.weekdays(), "picked"), ElementsAre("false", "false", "true", "true"));
    view.toggleWeekday("2");
    EXPECT_THAT(groups(), ElementsAre("late", "dusk")) << "a second touch takes it back";
    view.toggleWeekday("0");
    EXPECT_FALSE(view.filtered()) << "and the first choice all of them";
}

TEST_F(Filters, ManyWeekdaysAreSaidShortly)
{
    view.toggleWeekday("1");
    view.toggleWeekday("2");
    view.toggleWeekday("4");
    EXPECT_EQ(view.weekdayLabel(), "Man, tir og tor");
}

TEST_F(Filters, MorningEndsAtTwelve)
{
    view.toggleDayPart("1");
    EXPECT_THAT(groups(), ElementsAre("early"));
    EXPECT_EQ(view.dayPartLabel(), "Formiddag");
}

TEST_F(Filters, AfternoonIsFromTwelveToFive)
{
    view.toggleDayPart("2");
    EXPECT_THAT(groups(), ElementsAre("noon", "late"));
}

TEST_F(Filters, EveningBeginsAtFive)
{
    view.toggleDayPart("3");
    EXPECT_THAT(groups(), ElementsAre("dusk"));
    view.toggleDayPart("1");
    EXPECT_THAT(groups(), ElementsAre("early", "dusk"));
    EXPECT_EQ(view.dayPartLabel(), "Formiddag og aften");
}

TEST_F(Filters, AllPartsOfTheDayAreNoChoice)
{
    for (const char *part : {"1", "2", "3"})
        view.toggleDayPart(part);
    EXPECT_FALSE(view.filtered());
    EXPECT_EQ(view.dayPartLabel(), "Hele dagen");
}

TEST_F(Filters, StepFree)
{
    view.toggleStepFree();
    EXPECT_THAT(groups(), ElementsAre("early"));
}

TEST_F(Filters, NobodyKnowsTheStepsOfAPlaceThatOneMeetingWasMovedTo)
{
    const ScratchCentre moved(group("early", "town = \"Aby\"\nstep_free = true\n", "\"monday\"", "11.00-12.00") +
                              "[[group.moved]]\ndate = 2026-11-23\nto = 2026-11-24\nplace = \"Loftet\"\n");
    Stand there(moved.path());
    MeetingsView of_moved;
    there.show(of_moved);
    EXPECT_EQ(column(of_moved.meetings(), "dayTitle").first(), "Tirsdag 24. november");
    of_moved.toggleStepFree();
    EXPECT_EQ(column(of_moved.meetings(), "dayTitle").first(), "Mandag 30. november");
}

TEST_F(Filters, AMovedMeetingIsFoundAtItsNewTimeOnly)
{
    const ScratchCentre moved(group("early", "town = \"Aby\"\n", "\"monday\"", "11.00-12.00") +
                              "[[group.moved]]\ndate = 2026-11-23\nto = 2026-11-24\ntime = \"18.00-19.00\"\n");
    Stand there(moved.path());
    MeetingsView of_moved;
    there.show(of_moved);
    of_moved.toggleWeekday("1");
    EXPECT_EQ(column(of_moved.meetings(), "dayTitle").first(), "Mandag 30. november");
    of_moved.toggleWeekday("1");
    of_moved.toggleWeekday("2");
    of_moved.toggleDayPart("3");
    EXPECT_THAT(column(of_moved.meetings(), "dayTitle"), ElementsAre("Tirsdag 24. november"));
    of_moved.toggleDayPart("3");
    of_moved.toggleDayPart("1");
    EXPECT_THAT(column(of_moved.meetings(), "dayTitle"), IsEmpty());
}

TEST_F(Filters, AreOfferedWhereThePlanHasThem)
{
    EXPECT_TRUE(view.property("offersOpen").toBool());
    EXPECT_TRUE(view.property("offersOnline").toBool());
    EXPECT_TRUE(view.property("offersStepFree").toBool());
    EXPECT_TRUE(view.severalWeekdays());
    EXPECT_TRUE(view.severalDayParts());
}

TEST(OneGroup, OffersNoChoice)
{
    const ScratchCentre centre(group("late", "town = \"Øby\"\n", "\"thursday\"", "16.59-18.00"));
    Stand stand(centre.path());
    MeetingsView view;
    stand.show(view);
    for (const char *offer : {"offersOpen", "offersOnline", "offersStepFree", "severalTowns", "severalWeekdays",
                              "severalDayParts", "severalAudiences"})
        EXPECT_FALSE(view.property(offer).toBool()) << offer;
    view.toggleOnline();
    EXPECT_FALSE(view.filtered()) << "what is not offered can't be asked for";
}

TEST_F(Filters, AreHandedOnWhole)
{
    view.pickTown("Aby");
    view.pickForWhom("Kvinder");
    view.toggleWeekday("2");
    view.toggleDayPart("2");
    const QVariantMap picked = view.picked();
    MeetingsView other;
    other.setPicked(picked);
    stand.show(other);
    EXPECT_EQ(other.filter(), view.filter());
    EXPECT_THAT(column(other.meetings(), "group"), testing::Each(QString("noon")));
}

TEST(FiltersFromNonsense, AskForNothing)
{
    EXPECT_EQ(Filter::from({{"weekdays", "x"}, {"dayParts", 255}, {"onlyOpen", QVariantMap()}}), Filter{});
    EXPECT_EQ(Filter::from({{"weekdays", 0b1111111}}), Filter{}) << "all days are no choice";
}

TEST_F(Filters, EachThatStandsAloneInTheWayIsNamedWithWhatItHides)
{
    view.pickTown("Øby");
    view.toggleWeekday("1");
    EXPECT_THAT(groups(), IsEmpty());
    EXPECT_THAT(drops(), ElementsAre("Uden ”Øby”: 4 møder", "Uden ”Mandag”: 4 møder"));
    view.drop(column(view.drops(), "key").first());
    EXPECT_THAT(groups(), ElementsAre("early"));
    EXPECT_FALSE(view.townPicked());
    EXPECT_TRUE(view.weekdayPicked());
    EXPECT_THAT(drops(), IsEmpty());
    EXPECT_EQ(view.property("emptyTitle"), "");
}

TEST_F(Filters, OnesThatHideNothingAreNotNamed)
{
    view.pickTown("Øby");
    view.toggleOpen();
    view.toggleWeekday("1");
    EXPECT_THAT(drops(), ElementsAre("Uden ”Øby”: 4 møder", "Uden ”Mandag”: 4 møder")) << "the open one is not in the way";
}

TEST_F(Filters, WhereNoneHelpsAloneTwoAreNamed)
{
    view.pickTown("Øby");
    view.toggleStepFree();
    view.pickForWhom("Kvinder");
    EXPECT_THAT(groups(), IsEmpty());
    ASSERT_EQ(drops().size(), 1);
    EXPECT_EQ(drops().first(), "Uden ”Øby” og ”Kvinder”: 4 møder");
    view.drop(column(view.drops(), "key").first());
    EXPECT_THAT(groups(), ElementsAre("early"));
}

TEST_F(Filters, TheEmptyStateLeadsToTheNextMeetingOfAll)
{
    view.pickTown("Øby");
    view.toggleWeekday("1");
    EXPECT_EQ(view.property("nextOfAll"), "Mandag kl.\u00A011.59 · early");
    EXPECT_EQ(view.property("nextOfAllGroup"), "early");
    view.clear();
    EXPECT_EQ(view.property("nextOfAll"), "");
    EXPECT_THAT(groups(), ElementsAre("early", "noon", "late", "dusk"));
}

TEST_F(Filters, EveryCombinationFindsSomethingOrSaysWhatToDrop)
{
    const auto bit = [](int combination, int number) { return (combination >> number & 1) != 0; };
    int empty = 0;
    for (int combination = 0; combination < 1 << 10; ++combination) {
        Filter filter;
        filter.town = bit(combination, 0) ? "Aby" : bit(combination, 1) ? "Øby" : "";
        filter.for_whom = bit(combination, 2) ? "Kvinder" : "";
        filter.weekdays = bit(combination, 3) ? 0b1 : bit(combination, 4) ? 0b1010 : 0;
        filter.day_parts = bit(combination, 5) ? 0b1 : bit(combination, 6) ? 0b100 : 0;
        filter.only_open = bit(combination, 7);
        filter.only_online = bit(combination, 8);
        filter.step_free = bit(combination, 9);
        view.choose(filter);
        if (view.meetings()->rowCount() > 0)
            continue;
        ++empty;
        EXPECT_NE(view.property("emptyTitle"), "") << combination;
        EXPECT_NE(view.property("nextOfAll"), "") << combination;
        ASSERT_GT(view.drops()->rowCount(), 0) << combination;
        for (const QString &key : column(view.drops(), "key")) {
            view.choose(filter);
            view.drop(key);
            EXPECT_GT(view.meetings()->rowCount(), 0) << combination << " without " << key.toStdString();
        }
    }
    EXPECT_GT(empty, 100);
}

TEST(Reliefs, OfNothingAreNone)
{
    EXPECT_THAT(meetings::reliefs({}), IsEmpty());
    EXPECT_THAT(meetings::reliefs({{0, 3}}), IsEmpty());
}

TEST(Reliefs, TakeTheSmallestSetAndOfThoseTheOneThatFindsMost)
{
    using namespace meetings;
    EXPECT_THAT(reliefs({{Town | Open | Online, 50}, {Town | Open, 2}, {Town | Online, 3}}),
                ElementsAre(Relief{Town | Online, 3}));
    EXPECT_THAT(reliefs({{Town | Open, 9}, {Weekdays, 1}, {StepFree, 2}}), ElementsAre(Relief{Weekdays, 1}, Relief{StepFree, 2}));
}

TEST(SummerBreak, TheListSaysSoAndNamesTheMeetingAfterIt)
{
    const ScratchCentre centre(group("late", "town = \"Øby\"\n", "\"thursday\"", "16.59-18.00") +
                               group("dusk", online, "\"friday\"", "17.00-18.00") +
                               "[[closure]]\nfrom = 2026-11-20\nto = 2027-01-10\nreason = \"Pause\"\n");
    Stand stand(centre.path());
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(view.meetings()->rowCount(), 0);
    EXPECT_EQ(view.property("emptyTitle"), "Der er ingen møder de næste fire uger");
    EXPECT_EQ(view.property("nextOfAll"), "Torsdag 14. januar 2027 kl.\u00A016.59 · late");
    EXPECT_EQ(view.nextTime(), "Torsdag 14. januar 2027 kl.\u00A016.59");
    EXPECT_TRUE(view.severalWeekdays()) << "one may choose among the days after it";
    view.showMore();
    EXPECT_EQ(view.stretches(), 2);
    EXPECT_EQ(column(view.meetings(), "group"), QStringList({"late", "dusk"}));
}

TEST(FurtherAhead, GoesToAYearAndNotOn)
{
    const ScratchCentre centre(group("late", "town = \"Øby\"\n", "\"thursday\"", "16.59-18.00"));
    Stand stand(centre.path());
    MeetingsView view;
    stand.show(view);
    EXPECT_EQ(view.property("shownUntil"), "Møder til og med lørdag 19. december");
    const int first = view.meetings()->rowCount();
    view.showMore();
    EXPECT_EQ(view.property("shownUntil"), "Møder til og med lørdag 16. januar 2027");
    EXPECT_GT(view.meetings()->rowCount(), first);
    for (int touches = 0; touches < 30; ++touches)
        view.showMore();
    EXPECT_FALSE(view.hasMore());
    EXPECT_EQ(view.meetings()->rowCount(), 52);
}

}  // namespace ui
