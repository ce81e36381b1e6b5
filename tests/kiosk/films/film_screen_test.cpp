// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Films on the screen, touched as by a finger.

#include "clip.h"

#include "support/eventually.h"
#include "support/visit.h"
#include "support/warnings.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <QDir>
#include <QFile>

namespace films {

using support::eventually;
using support::Visit;
using namespace std::chrono_literals;

namespace {

constexpr auto long_enough = 60s;

/// How many players this process has begun that still run.
int players()
{
    int found = 0;
    for (const QString &id : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile status("/proc/" + id + "/status");
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        found += text.contains("Name:\tmoedested-film") &&
                 text.contains("PPid:\t" + QByteArray::number(qint64(getpid())) + '\n') && !text.contains("State:\tZ");
    }
    return found;
}

bool enabled(Visit &visit, const QString &name)
{
    const QQuickItem *item = visit.find(name);
    return item && item->isEnabled();
}

}  // namespace

TEST(FilmScreen, PlaysStopsAndGoesBackWithTheFinger)
{
    const FilmCentre centre({}, 250);
    Visit visit(centre.path());
    visit.program().navigator().start("films");
    ASSERT_TRUE(visit.tap("film-0"));
    EXPECT_EQ(visit.screen(), "film");
    ASSERT_TRUE(eventually([&] { return enabled(visit, "play"); }, long_enough));
    EXPECT_FALSE(visit.sees("sound")) << "a film without sound has nothing to turn on";
    ASSERT_TRUE(visit.tap("play"));
    EXPECT_TRUE(
        eventually([&] { return visit.find("progress")->property("text").toString().startsWith("1 sek."); }, long_enough));
    ASSERT_TRUE(visit.tap("play"));
    ASSERT_TRUE(visit.tap("tenBack"));
    EXPECT_TRUE(visit.find("progress")->property("text").toString().startsWith("0 sek."));
}

TEST(FilmScreen, EndsItsPlayerWhenItIsLeft)
{
    const FilmCentre centre;
    Visit visit(centre.path());
    visit.program().navigator().start("film");
    ASSERT_TRUE(eventually([&] { return enabled(visit, "play"); }, long_enough));
    EXPECT_EQ(players(), 1);
    ASSERT_TRUE(visit.tap("back"));
    EXPECT_TRUE(eventually([&] { return players() == 0; }));
}

TEST(FilmScreen, EndsItsPlayerWithTheWipe)
{
    const FilmCentre centre;
    Visit visit(centre.path());
    visit.program().navigator().start("film");
    ASSERT_TRUE(eventually([&] { return enabled(visit, "play"); }, long_enough));
    ASSERT_TRUE(visit.tap("play"));
    visit.program().session().wipe();
    EXPECT_TRUE(eventually([&] { return players() == 0; }));
    EXPECT_EQ(visit.screen(), "rest");
}

TEST(FilmScreen, ThatPlaysIsNotAskedWhetherSomebodyIsThere)
{
    // Twelve seconds of film, ten seconds without touch until the question.
    const FilmCentre centre({}, 300);
    Visit visit(centre.path());
    visit.program().navigator().start("film");
    ASSERT_TRUE(eventually([&] { return enabled(visit, "play"); }, long_enough));
    ASSERT_TRUE(visit.tap("play"));
    const auto over = [&] { return visit.find("progress")->property("text").toString().startsWith("12 sek."); };
    EXPECT_TRUE(eventually([&] { return over() || visit.program().session().askingStillThere(); }, long_enough));
    EXPECT_FALSE(visit.program().session().askingStillThere());
}

TEST(FilmScreen, TellsKindlyOfAFilmThatIsMissing)
{
    const FilmCentre centre;
    centre.remove("film.webm");
    Visit visit(centre.path());
    visit.program().navigator().start("films");
    ASSERT_TRUE(visit.tap("film-0"));
    EXPECT_TRUE(visit.words().contains("Filmen kan ikke vises. Spørg personalet."));
    ASSERT_TRUE(visit.tap("emptyAction"));
    EXPECT_EQ(visit.screen(), "films");
    support::take_warnings();
}

}  // namespace films
