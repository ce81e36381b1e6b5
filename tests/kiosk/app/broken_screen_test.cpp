// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen whose files are broken or gone: what visitors see of it, what staff are told, and that it mends itself.

#include "support/eventually.h"
#include "support/scratch.h"
#include "support/text.h"
#include "support/visit.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace app {

using support::eventually;
using support::ScratchCentre;
using support::take_warnings;
using support::Visit;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string a_group = R"toml([[group]]
id = "et"
name = "Gruppe et"
town = "By"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
)toml";

constexpr const char *broken_centre = "name = \"Center\"\nidle_seconds = \n";

Options options(const std::filesystem::path &centre)
{
    return {.centre = centre, .now = support::moment(support::saturday), .keep = config::Keep::Yes};
}

QString told_to_staff(Visit &visit)
{
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start("builder");
    support::settle();
    const QQuickItem *notice = visit.find("staffTrouble");
    return notice ? notice->property("words").toString() : QString();
}

}  // namespace

TEST(BrokenScreen, WithoutSoundSettingsShowsTheMeetingsAndTellsStaffAlone)
{
    const ScratchCentre centre(a_group, broken_centre);
    Visit visit(options(centre.path()));
    EXPECT_THAT(take_warnings().join('\n').toStdString(), HasSubstr("centre.toml:2:"));
    visit.tap("wake");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Gruppe et"));
    EXPECT_THAT(visit.words().toStdString(), Not(HasSubstr("centre.toml")));
    EXPECT_EQ(told_to_staff(visit), "Skærmen kører uden centrets indstillinger: fejl i centre.toml linje 2.");
}

TEST(BrokenScreen, KeepsTheSettingsThatWereSoundLast)
{
    const ScratchCentre centre(a_group, "name = \"Center\"\nlanguages = [\"en\"]\nschedule_url = \"https://a.example.org\"\n");
    centre.date("centre.toml", support::moment("2026-11-12T10:00"));
    Visit(options(centre.path()));
    centre.write("centre.toml", broken_centre);
    Visit visit(options(centre.path()));
    EXPECT_THAT(take_warnings().join('\n').toStdString(), HasSubstr("centre.toml:2:"));
    EXPECT_EQ(visit.program().centre().name, "Center");
    EXPECT_EQ(told_to_staff(visit), "The settings are from 12 November: error in centre.toml, line 2.");
}

TEST(BrokenScreen, TellsStaffInWhichLineThePlanIsBroken)
{
    const ScratchCentre centre(a_group);
    centre.date("groups.toml", support::moment("2026-11-12T10:00"));
    Visit(options(centre.path()));
    centre.write("groups.toml", a_group + "\n[[group]]\nid = \"to\"\n");
    Visit visit(options(centre.path()));
    visit.tap("wake");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Gruppe et"));
    EXPECT_THAT(visit.words().toStdString(), Not(HasSubstr("groups.toml")));
    EXPECT_EQ(told_to_staff(visit), "Planen er fra 12. november: fejl i groups.toml linje 10.");
    take_warnings();
}

TEST(BrokenScreen, WithoutItsFolderIsCalmAndHasHelp)
{
    const ScratchCentre centre(a_group);
    Visit visit(options(centre.path() / "none"));
    take_warnings();
    EXPECT_EQ(visit.screen(), "rest");
    visit.tap("wake");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Møderne kan ikke vises lige nu"));
    visit.program().navigator().open("help");
    support::settle();
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("112"));
    visit.program().navigator().open("door");
    support::settle();
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Centrets filer mangler"));
}

TEST(BrokenScreen, IsToBeMadeAnewWhereTheSettingsAreOthersAndNobodyIsThere)
{
    const ScratchCentre centre(a_group, broken_centre);
    Visit visit(options(centre.path()));
    QSignalSpy outdated(&visit.program(), &Program::outdated);
    visit.tap("wake");
    centre.replace("centre.toml", ScratchCentre::plain_centre);
    visit.program().session().enter(context::Session::Staff);
    visit.program().navigator().start("builder");
    EXPECT_TRUE(eventually([&] {
        const QQuickItem *notice = visit.find("staffTrouble");
        return notice && notice->property("words").toString().startsWith("Indstillingerne i centre.toml er ændret.");
    }));
    EXPECT_EQ(outdated.size(), 0) << "while somebody is there";
    visit.program().session().wipe();
    EXPECT_TRUE(eventually([&] { return outdated.size() > 0; }));
    take_warnings();
}

TEST(BrokenScreen, IsNotMadeAnewForTheSameSettings)
{
    const ScratchCentre centre(a_group);
    Visit visit(options(centre.path()));
    QSignalSpy outdated(&visit.program(), &Program::outdated);
    centre.replace("centre.toml", ScratchCentre::plain_centre + "# the same\n");
    EXPECT_FALSE(eventually([&] { return outdated.size() > 0; }, std::chrono::milliseconds(1500)));
}

TEST(Letters, ThatNoFontHasAreToldToStaff)
{
    // U+1B170, of a script that no font of the screen knows.
    const ScratchCentre centre("[[group]]\nid = \"et\"\nname = \"Gruppe \U0001B170 et\"\n" +
                               a_group.substr(a_group.find("town")));
    Visit visit(options(centre.path()));
    EXPECT_THAT(take_warnings().join('\n').toStdString(), HasSubstr("No font here has these letters"));
    EXPECT_EQ(told_to_staff(visit), QStringLiteral("Skærmen har ingen skrift til disse tegn: \U0001B170"));
    centre.replace("groups.toml", a_group);
    EXPECT_TRUE(eventually([&] { return !visit.sees("staffTrouble"); }));
}

TEST(Letters, OfTheSampleCanAllBeShown)
{
    EXPECT_EQ(Letters().unshown(letters_of_content(support::share, "da") + letters_of_content(support::share, "en")), "");
    EXPECT_EQ(Letters().unshown("A\u200B\u00AD\n \uFE0F✓"), "") << "what has no shape needs no font";
}

}  // namespace app
