// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/eventually.h"
#include "support/scratch.h"
#include "support/set_clock.h"
#include "support/text.h"
#include "support/visit.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

namespace app {

using support::eventually;
using support::ScratchCentre;
using support::SetClock;
using support::Visit;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string groups = R"toml([[group]]
id = "man"
name = "Mandagsgruppen"
town = "By"
phone = "00 00 00 00"

[[group.rhythm]]
days = ["monday"]
time = "17.00-18.30"
)toml";

const std::string patient_centre = R"toml(name = "Prøvecenter"
schedule_url = "https://moeder.example.org"

[screen]
countdown_seconds = 300
)toml";

const std::string hasty_centre = R"toml(name = "Prøvecenter"
schedule_url = "https://moeder.example.org"

[screen]
countdown_seconds = 5
)toml";

const char *const uncertain = "Uret er usikkert. Ring og hør, eller spørg personalet.";

}  // namespace

TEST(UncertainClock, IsSaidOnRestMeetingsAndGroupAndNothingCanBePrinted)
{
    const ScratchCentre centre(groups);
    SetClock clock("1970-01-01T00:00:10Z");
    Visit visit(centre.path(), clock.source());
    EXPECT_EQ(support::take_warnings().size(), 1) << "one line in the log";
    EXPECT_THAT(visit.words().toStdString(), HasSubstr(uncertain));
    EXPECT_THAT(visit.words().toStdString(), Not(HasSubstr("1970")));
    EXPECT_THAT(visit.words().toStdString(), Not(HasSubstr("Næste møde")));

    visit.tap("wake");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr(uncertain));
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Hver mandag"));
    EXPECT_FALSE(visit.sees("next"));
    EXPECT_FALSE(visit.sees("filterWeekday"));

    ASSERT_TRUE(visit.tap("meeting"));
    ASSERT_EQ(visit.screen(), "group");
    EXPECT_THAT(visit.words().toStdString(), HasSubstr(uncertain));
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Hver mandag"));
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("00 00 00 00"));
    EXPECT_FALSE(visit.sees("print"));
    EXPECT_FALSE(visit.sees("date"));

    clock.set("2026-11-21T13:42");
    EXPECT_TRUE(eventually([&] { return visit.sees("print") && !visit.words().contains(uncertain); }));
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Mandag 23. november"));
}

TEST(UncertainClock, TakesThePageAwayThatSomebodyLooksAt)
{
    const ScratchCentre centre(groups);
    SetClock clock("2026-11-21T13:42");
    Visit visit(centre.path(), clock.source());
    visit.tap("wake");
    visit.tap("meeting");
    visit.tap("print");
    ASSERT_EQ(visit.screen(), "paper");
    ASSERT_NE(visit.find("page"), nullptr);
    clock.set("2076-11-21T13:42");
    EXPECT_TRUE(eventually([&] { return !visit.sees("page"); }));
    EXPECT_EQ(support::take_warnings().size(), 1) << "one line in the log";
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Uret er usikkert, så der kan ikke laves et ark med datoer."));
}

TEST(VisitOverASetClock, ForwardWipesNothing)
{
    const ScratchCentre centre(groups, patient_centre);
    SetClock clock("2026-11-21T13:42");
    Visit visit(centre.path(), clock.source());
    visit.tap("wake");
    visit.tap("larger");
    clock.set("2026-11-22T13:43");
    EXPECT_TRUE(eventually([&] { return visit.words().contains("13.43"); }));
    EXPECT_EQ(visit.screen(), "meetings");
    EXPECT_FALSE(visit.sees("stillThere"));
    EXPECT_EQ(visit.program().session().textStep(), 1);

    visit.program().session().askStillThere();
    clock.set("2026-11-23T13:44");
    EXPECT_TRUE(eventually([&] { return visit.words().contains("13.44"); }));
    EXPECT_TRUE(visit.sees("stillThere"));
    EXPECT_GT(visit.program().session().secondsLeft(), 200);
}

TEST(VisitOverASetClock, BackKeepsNothing)
{
    const ScratchCentre centre(groups, hasty_centre);
    SetClock clock("2026-11-21T13:42");
    Visit visit(centre.path(), clock.source());
    visit.tap("wake");
    visit.program().session().askStillThere();
    clock.set("2026-11-19T13:42");
    EXPECT_TRUE(eventually([&] { return visit.screen() == context::Navigator::rest(); }, std::chrono::seconds(30)));
}

}  // namespace app
