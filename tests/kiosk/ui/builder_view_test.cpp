// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builder/builder_view.h"
#include "handouts/handouts.h"
#include "kit/typing_keys.h"
#include "model.h"
#include "support/eventually.h"
#include "support/fake_printer.h"
#include "support/scratch.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

namespace ui {

using builder::BuilderView;
using support::Stand;
using testing::Contains;
using testing::IsEmpty;

namespace {

/// A stand with a builder on it, as it is when it opens.
struct Builder {
    explicit Builder(const std::filesystem::path &centre = support::sample_centre, const char *now = support::saturday)
        : stand(centre, now)
    {
        stand.show(view);
    }

    QStringList picked(QAbstractListModel *model)
    {
        QStringList keys;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->data(model->index(row, 0), model->roleNames().key("picked")).toBool())
                keys << model->data(model->index(row, 0), model->roleNames().key("key")).toString();
        return keys;
    }

    /// What the library makes of the same choices.
    std::string made(const std::string &kind, std::vector<std::size_t> groups, const std::vector<std::string> &enclosures = {},
                     const handouts::Discharge &discharge = {}, bool large = false, handouts::Paper poster = handouts::Paper::A4)
    {
        handouts::Order order{stand.kiosk.site(), stand.zone,        stand.kiosk.content(view.choice().language),
                              std::move(groups),  stand.kiosk.now(), support::share / "fonts"};
        order.enclosures = enclosures;
        order.discharge = discharge;
        order.large = large;
        order.poster = poster;
        return handouts::make(kind, order).value();
    }
    std::string bytes() const { return view.pdf().toStdString(); }

    Stand stand;
    BuilderView view;
};

std::string many_groups(int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += "[[group]]\nid = \"g" + std::to_string(i) + "\"\nname = \"Gruppe " + std::to_string(i) + "\"\ntown = \"By " +
               std::to_string(i % 7) + "\"\n[[group.rhythm]]\ndays = [\"" + (i % 2 ? "monday" : "tuesday") +
               "\"]\ntime = \"17.00-18.30\"\n\n";
    return all;
}

}  // namespace

TEST(Builder, OpensWithThePlanAndTheStepsAndAsksForAGroup)
{
    Builder builder;
    EXPECT_EQ(builder.view.use(), "discharge");
    EXPECT_EQ(builder.picked(builder.view.enclosures()), QStringList({"dates", "steps"}));
    EXPECT_EQ(builder.view.property("trouble").toString(), "Vælg en gruppe, så er arket her.");
    EXPECT_THAT(builder.bytes(), IsEmpty());
}

TEST(Builder, EachChoiceIsOnTheSheet)
{
    Builder builder;
    BuilderView &view = builder.view;
    view.toggleGroup("online");
    view.toggleGroup("gladsaxe");
    EXPECT_EQ(view.choice().groups, QStringList({"gladsaxe", "online"})) << "in the plan's order";
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}));
    EXPECT_EQ(view.property("trouble").toString(), "");

    view.toggleEnclosure("steps");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {}, {.steps = false}));
    view.toggleEnclosure("steps");
    view.toggleEnclosure("dates");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {}, {.dates = false}));
    EXPECT_FALSE(view.listsDates());
    view.toggleEnclosure("dates");

    view.toggleEnclosure("urge-log");
    view.toggleEnclosure("principles");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {"principles", "urge-log"})) << "in the order of the offer";
    view.toggleEnclosure("urge-log");
    view.toggleEnclosure("principles");

    view.pickPeriod("4");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {}, {.weeks = {0, 4}}));
    view.pickStart("2");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {}, {.weeks = {2, 4}}));
    EXPECT_EQ(view.periodLabel(), "4 uger");
    EXPECT_EQ(view.startLabel(), "Om 2 uger");
    view.pickPeriod("0");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3})) << "the first five begin today";

    view.setNotes("Ring til Eksempel");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {}, {.notes = "Ring til Eksempel"}));
    view.setNotes("");

    view.toggleLarge();
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {}, {}, true));
    view.toggleLarge();

    view.pickLanguage("en");
    EXPECT_EQ(view.choice().language, "en");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}));
    view.pickLanguage("xx");
    EXPECT_EQ(view.choice().language, "en") << "there is no such language";

    view.toggleGroup("gladsaxe");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {3}));
}

TEST(Builder, MakesPaperForTheWallOfAllGroupsUnlessSomeArePicked)
{
    Builder builder;
    BuilderView &view = builder.view;
    std::vector<std::size_t> all(builder.stand.kiosk.site().plan.groups.size());
    for (std::size_t group = 0; group < all.size(); ++group)
        all[group] = group;
    view.pickUse("wall");
    EXPECT_EQ(builder.bytes(), builder.made("week-poster", all));
    view.pickPaper("week-poster-a3");
    EXPECT_EQ(builder.bytes(), builder.made("week-poster", all, {}, {}, false, handouts::Paper::A3));
    view.pickPaper("town-list");
    EXPECT_EQ(builder.bytes(), builder.made("town-list", all));
    view.pickPaper("pocket-card");
    view.toggleGroup("online");
    EXPECT_EQ(builder.bytes(), builder.made("pocket-card", {3}));
    EXPECT_FALSE(view.offersLarge());
}

TEST(Builder, BundlesWorksheets)
{
    Builder builder;
    BuilderView &view = builder.view;
    view.pickUse("worksheets");
    EXPECT_EQ(view.property("trouble").toString(), "Vælg et arbejdsark, så er det her.");
    EXPECT_THAT(column(view.worksheets(), "key"), Contains(QString("principles")));
    view.toggleWorksheet("urge-log");
    view.toggleWorksheet("abc");
    EXPECT_EQ(builder.bytes(), builder.made("abc", {}, {"urge-log"}));
    EXPECT_FALSE(view.offersLarge()) << "these pages have no room to grow";
    view.toggleWorksheet("abc");
    EXPECT_EQ(builder.bytes(), builder.made("urge-log", {}));
    view.toggleWorksheet("town-list");
    EXPECT_EQ(builder.bytes(), builder.made("urge-log", {})) << "a list of meetings is no worksheet";
    view.toggleWorksheet("principles");
    EXPECT_TRUE(view.offersLarge());
}

TEST(Builder, DropsPagesThatThePapersLanguageLacks)
{
    Builder builder;
    BuilderView &view = builder.view;
    builder.stand.texts.at("en").worksheets.erase("abc");
    view.toggleGroup("online");
    view.toggleEnclosure("abc");
    view.pickLanguage("en");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {3}));
    EXPECT_THAT(column(view.enclosures(), "key"), testing::Not(Contains(QString("abc"))));
    view.pickUse("worksheets");
    view.pickLanguage("da");
    view.toggleWorksheet("abc");
    view.toggleWorksheet("values");
    view.pickLanguage("en");
    EXPECT_EQ(builder.bytes(), builder.made("values", {}));
}

TEST(Builder, TakesAFavouriteWithOneTouch)
{
    Builder builder;
    BuilderView &view = builder.view;
    EXPECT_EQ(column(view.favourites(), "words"), QStringList("Efter ophold"));
    view.toggleGroup("odense-unge");
    view.pickFavourite("0");
    EXPECT_EQ(builder.bytes(), builder.made("discharge", {0, 3}, {"change-plan"}));
    EXPECT_EQ(builder.picked(view.favourites()), QStringList("0"));
    view.toggleGroup("online");
    EXPECT_THAT(builder.picked(view.favourites()), IsEmpty()) << "it is another choice now";
    view.pickFavourite("7");
    EXPECT_EQ(view.choice().groups, QStringList("gladsaxe")) << "there is no such favourite";
}

TEST(Builder, NarrowsGroupsDownByTownDayAndTimeAndKeepsWhatIsPicked)
{
    Builder builder;
    BuilderView &view = builder.view;
    view.toggleGroup("online");
    view.pickTown("Odense");
    EXPECT_EQ(column(view.groups(), "key"), QStringList({"online", "odense-unge"}));
    EXPECT_TRUE(view.filtered());
    view.clearFilter();
    view.showMoreGroups();
    const int all = view.groups()->rowCount();
    view.toggleWeekday("1");
    EXPECT_LT(view.groups()->rowCount(), all);
    EXPECT_THAT(column(view.groups(), "key"), Contains(QString("gladsaxe")));
    EXPECT_EQ(view.weekdayLabel(), "Mandag");
    view.toggleDayPart("1");
    EXPECT_THAT(column(view.groups(), "key"), testing::Not(Contains(QString("gladsaxe")))) << "it meets in the evening";
    view.toggleWeekday("0");
    view.toggleDayPart("0");
    EXPECT_FALSE(view.filtered());
}

TEST(Builder, ShowsAFewOfManyGroupsAndMoreOnDemand)
{
    const support::ScratchCentre centre(many_groups(500));
    Builder builder(centre.path());
    BuilderView &view = builder.view;
    EXPECT_EQ(view.groups()->rowCount(), BuilderView::rows_at_first);
    EXPECT_EQ(view.property("hiddenGroups").toInt(), 500 - BuilderView::rows_at_first);
    view.showMoreGroups();
    EXPECT_EQ(view.groups()->rowCount(), BuilderView::rows_at_first + BuilderView::rows_more);
    view.toggleGroup("g499");
    EXPECT_EQ(column(view.groups(), "key").last(), "g499") << "what is picked stays in sight";
    view.pickUse("wall");
    EXPECT_THAT(builder.bytes(), testing::Not(IsEmpty()));
}

TEST(Builder, OfACentreWithoutGroupsSaysSo)
{
    const support::ScratchCentre centre("group = []\n");
    Builder builder(centre.path());
    EXPECT_EQ(builder.view.groupTrouble(), "Der er ingen grupper endnu. De kommer, når centret har skrevet dem.");
    builder.view.pickUse("wall");
    EXPECT_EQ(builder.view.property("trouble").toString(), builder.view.groupTrouble());
    EXPECT_THAT(builder.bytes(), IsEmpty());
    builder.view.pickUse("worksheets");
    builder.view.toggleWorksheet("abc");
    EXPECT_THAT(builder.bytes(), testing::Not(IsEmpty())) << "worksheets need none";
}

TEST(Builder, MakesNoDatedSheetWhileTheClockIsUncertain)
{
    Builder builder(support::sample_centre, "1999-01-01T12:00");
    builder.view.toggleGroup("online");
    EXPECT_THAT(builder.bytes(), IsEmpty());
    EXPECT_TRUE(builder.view.property("trouble").toString().startsWith("Uret her går måske forkert"));
    builder.view.pickUse("worksheets");
    builder.view.toggleWorksheet("abc");
    EXPECT_THAT(builder.bytes(), testing::Not(IsEmpty()));
    support::take_warnings();  // of the clock
}

TEST(Builder, ForgetsEverythingThatWasChosenAndWritten)
{
    Builder builder;
    BuilderView &view = builder.view;
    const builder::Choice first = view.choice();
    view.toggleGroup("online");
    view.setNotes("hemmelig");
    view.toggleEnclosure("abc");
    view.pickPeriod("8");
    view.toggleLarge();
    view.pickLanguage("en");
    view.changeCopies(3);
    view.pickTown("Odense");
    view.forget();
    EXPECT_EQ(view.choice(), first);
    EXPECT_EQ(view.copies(), 1);
    EXPECT_FALSE(view.filtered());
    EXPECT_THAT(builder.bytes(), IsEmpty());
    EXPECT_TRUE(support::eventually([&] { return view.preview()->count() == 0 && !view.preview()->busy(); }));
}

TEST(Builder, SaysWhichSheetTakesHowManyGroupsAndOffersNoneWithMore)
{
    const support::ScratchCentre centre(many_groups(801));
    Builder builder(centre.path());
    BuilderView &view = builder.view;
    const auto trouble = [&] { return view.property("trouble").toString(); };
    view.pickUse("wall");
    EXPECT_EQ(trouble(), "");
    view.pickPaper("pocket-card");
    EXPECT_EQ(trouble(), "Vælg højst 800 grupper til “Kort til lommen”, eller tag listen efter by, som har plads til alle.");
    EXPECT_THAT(builder.bytes(), IsEmpty());
    EXPECT_FALSE(view.print()) << "there is nothing to print";
    view.pickPaper("town-list");
    EXPECT_EQ(trouble(), "") << "it takes them all";
    view.pickPaper("pocket-card");
    view.toggleGroup("g800");
    EXPECT_EQ(trouble(), "");

    view.pickUse("worksheets");  // where the groups make no sheet yet
    for (int group = 0; group < 199; ++group)
        view.toggleGroup("g" + QString::number(group));
    view.pickUse("discharge");
    EXPECT_EQ(trouble(), "") << "200 are chosen";
    view.toggleGroup("g799");
    EXPECT_TRUE(trouble().startsWith("Vælg højst 200 grupper til “" + view.title() + "”,")) << trouble().toStdString();
    EXPECT_THAT(builder.bytes(), IsEmpty());
    builder.stand.session.setLanguage("en");
    EXPECT_TRUE(trouble().startsWith("Choose at most 200 groups for “" + view.title() + "”,")) << trouble().toStdString();
    view.toggleGroup("g799");
    EXPECT_EQ(trouble(), "");
    EXPECT_THAT(builder.bytes(), testing::Not(IsEmpty()));
    support::take_warnings();  // of the library, once for each refusal
}

TEST(Builder, SaysTheNextDateOfGroupsWhoseRhythmDoesNot)
{
    const auto group = [](const std::string &id, const std::string &rhythm, const std::string &more = {}) {
        return "[[group]]\nid = \"" + id + "\"\nname = \"Gruppe\"\ntown = \"By\"\n[[group.rhythm]]\ntime = \"17.00-18.30\"\n" +
               rhythm + "\n" + more;
    };
    const std::string moved =
        "[[group.moved]]\ndate = 2026-11-23\nto = 2026-11-24\ntime = \"18.00-19.00\"\nplace = \"Biblioteket\"\n";
    const support::ScratchCentre centre(group("weekly", "days = [\"monday\"]") +
                                        group("other", "days = [\"wednesday\"]\nevery = 2\nfrom = 2026-11-18") +
                                        group("third", "days = [\"thursday\"]\nevery = 3\nfrom = 2026-11-12") +
                                        group("cancelled", "days = [\"friday\"]", "[[group.cancelled]]\ndate = 2026-11-27\n") +
                                        group("moved", "days = [\"monday\"]", moved));
    Builder builder(centre.path());
    builder.view.showMoreGroups();
    const auto rhythms = [&] {
        QStringList plain = column(builder.view.groups(), "rhythm");
        plain.replaceInStrings(QString(QChar::Nbsp), " ").replaceInStrings(QString(QChar(0x2060)), "");
        return plain;
    };
    EXPECT_EQ(rhythms(),
              QStringList({"Hver mandag kl. 17.00–18.30", "Hver anden onsdag kl. 17.00–18.30\nNæste møde: onsdag 2. december",
                           "Torsdage hver 3. uge kl. 17.00–18.30\nNæste møde: torsdag 3. december",
                           "Hver fredag kl. 17.00–18.30\nNæste møde: fredag 4. december",
                           "Hver mandag kl. 17.00–18.30\nNæste møde: tirsdag 24. november kl. 18.00–19.00. Nyt sted: "
                           "Biblioteket."}));
    builder.stand.session.setLanguage("en");
    EXPECT_EQ(rhythms().at(1), "Every other Wednesday 17:00–18:30\nNext meeting: Wednesday 2 December");
}

TEST(Builder, LeavesOutAGroupThatLeftThePlan)
{
    const support::ScratchCentre centre(many_groups(3));
    Builder builder(centre.path());
    builder.view.toggleGroup("g0");
    builder.view.toggleGroup("g2");
    centre.replace("groups.toml", many_groups(1));
    ASSERT_TRUE(support::eventually([&] { return builder.stand.kiosk.site().plan.groups.size() == 1; }));
    EXPECT_EQ(builder.view.choice().groups, QStringList("g0"));
}

TEST(Builder, HandsThePreviewedBytesToTheDeskAsTheyAre)
{
    Builder builder;
    BuilderView &view = builder.view;
    view.toggleGroup("online");
    EXPECT_FALSE(view.print()) << "nobody prints";
    support::FakePrinter printer;
    builder.stand.session.enter(context::Session::Staff);
    const config::Printer any;
    paper::PrintDesk desk(any, builder.stand.session, &printer);
    view.setProperty("desk", QVariant::fromValue(&desk));
    ASSERT_TRUE(support::eventually([&] { return view.preview()->count() == 2; }));
    view.changeCopies(2);
    EXPECT_TRUE(view.print());
    printer.fare(printing::JobState::Done);
    view.pickUse("wall");
    view.pickPaper("week-poster-a3");
    EXPECT_TRUE(view.print());
    ASSERT_EQ(printer.printed.size(), 2u);
    EXPECT_EQ(printer.printed[0].options.copies, 3);
    EXPECT_EQ(printer.printed[0].pdf.toStdString(), builder.made("discharge", {3}));
    EXPECT_EQ(printer.printed[1].options.paper, printing::Paper::A3);
    printer.fare(printing::JobState::Done);
    view.pickUse("worksheets");
    EXPECT_FALSE(view.print()) << "there is no page";
}

TEST(Builder, CopiesAreOneToTwenty)
{
    Builder builder;
    builder.view.changeCopies(-1);
    EXPECT_EQ(builder.view.copies(), 1);
    builder.view.changeCopies(100);
    EXPECT_EQ(builder.view.copies(), BuilderView::most_copies);
}

TEST(Notes, AreKeptAsFarAsTheyFitOnTheSheet)
{
    Builder builder;
    BuilderView &view = builder.view;
    view.setNotes(QString(700, u'a'));
    EXPECT_EQ(view.notes().size(), builder::most_note_letters);
    EXPECT_TRUE(view.notesFull());
    view.setNotes("Kort");
    EXPECT_FALSE(view.notesFull());
    view.setNotes(QString("x\n").repeated(30));
    EXPECT_EQ(view.notes().count(u'\n'), builder::most_note_breaks);
    EXPECT_TRUE(view.notesFull());
    view.setNotes(QString::fromUtf8("a\0b\tc\u2028d", 9));
    EXPECT_EQ(view.notes(), QString("abc\nd")) << "letters and line ends only";
}

TEST(Typing, HasTheKeysOfTheLanguage)
{
    kit::TypingKeys keys;
    keys.setLanguage("da");
    EXPECT_EQ(column(keys.upper(), "key").join("") + column(keys.middle(), "key").join(""), "QWERTYUIOPÅASDFGHJKLÆØ");
    keys.toggleCapitals();
    EXPECT_EQ(column(keys.upper(), "key").last(), "å");
    keys.setLanguage("en");
    EXPECT_EQ(column(keys.upper(), "key").last(), "p");
    keys.toggleSigns();
    EXPECT_EQ(column(keys.upper(), "key").first(), "1");
}

TEST(Typing, BeginsSentencesWithACapital)
{
    kit::TypingKeys keys;
    keys.setLanguage("da");
    for (const auto &[before, capital] : std::map<QString, bool>{{"", true},
                                                                 {"R", false},
                                                                 {"Ring. ", true},
                                                                 {"kl. 17", false},
                                                                 {"Ring.", false},
                                                                 {"Ring\n", true},
                                                                 {"Ring ", false}}) {
        keys.follow(before);
        EXPECT_EQ(keys.capitals(), capital) << before.toStdString();
    }
}

}  // namespace ui
