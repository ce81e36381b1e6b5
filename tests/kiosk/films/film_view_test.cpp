// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A film as its view-model has it, played by the real player.

#include "clip.h"

#include "films/film_view.h"
#include "films/films_view.h"
#include "support/eventually.h"
#include "support/stand.h"
#include "support/warnings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace films {

using support::eventually;
using support::Stand;
using testing::HasSubstr;
using namespace std::chrono_literals;

namespace {

constexpr auto long_enough = 60s;  // for a machine that does much else

std::string only_warning()
{
    const QStringList warnings = support::take_warnings();
    EXPECT_EQ(warnings.size(), 1) << warnings.join('\n').toStdString();
    return warnings.value(0).toStdString();
}

bool becomes_ready(FilmView &view)
{
    return eventually([&] { return view.ready() || !view.trouble().isEmpty(); }, long_enough) && view.ready();
}

}  // namespace

TEST(Films, AreListedWithWhatIsKnownOfThem)
{
    const FilmCentre centre(
        "minutes = 1\nsubtitles = { da = \"film.da.vtt\" }\n[[film]]\ntitle = \"Huset\"\nfile = \"huset.mp4\"\n");
    Stand stand(centre.path());
    stand.session.setLanguage("en");
    FilmsView view;
    stand.show(view);
    const auto *list = view.films();
    ASSERT_EQ(list->rowCount(), 2);
    EXPECT_EQ(list->data(list->index(0, 0), FilmList::Title), "Welcome");
    EXPECT_EQ(list->data(list->index(0, 0), FilmList::Words), "1 minute · With subtitles");
    EXPECT_EQ(list->data(list->index(1, 0), FilmList::Words), "");
    EXPECT_TRUE(stand.kiosk.hasFilms());
}

TEST(AFilm, StandsStillAtItsFirstPictureUntilItIsPlayedToItsEnd)
{
    const FilmCentre centre;
    Stand stand(centre.path());
    FilmView view;
    int watched = 0;
    QObject::connect(&view, &FilmView::watched, [&] { ++watched; });
    view.setRoom({160, 90});
    stand.show(view);
    ASSERT_TRUE(becomes_ready(view));
    EXPECT_EQ(view.picture().size(), QSize(160, 90));
    EXPECT_FALSE(view.playing());
    EXPECT_FALSE(view.sound());
    EXPECT_EQ(watched, 0);
    view.toggle();
    EXPECT_TRUE(view.playing());
    ASSERT_TRUE(eventually([&] { return view.ended(); }, long_enough));
    EXPECT_FALSE(view.playing()) << "no film goes round and round";
    EXPECT_GT(watched, 0);
    EXPECT_EQ(view.progress(), "1 sek. af 1 sek.");
    view.toggle();
    EXPECT_TRUE(view.playing());
    EXPECT_FALSE(view.ended());
    EXPECT_TRUE(eventually([&] { return view.ended(); }, long_enough));
}

TEST(AFilm, IsSmallerThanItsRoomAndKeepsItsForm)
{
    const FilmCentre centre;
    Stand stand(centre.path());
    FilmView view;
    view.setRoom({80, 80});
    stand.show(view);
    ASSERT_TRUE(becomes_ready(view));
    view.toggle();
    EXPECT_TRUE(eventually([&] { return view.picture().size() == QSize(80, 45); }, long_enough));
}

TEST(AFilm, GoesTenSecondsBackAndNotBeforeItsStart)
{
    const FilmCentre centre({}, 300);
    Stand stand(centre.path());
    FilmView view;
    stand.show(view);
    ASSERT_TRUE(becomes_ready(view));
    view.toggle();
    ASSERT_TRUE(eventually([&] { return view.part() > 0.02; }, long_enough));
    view.toggle();
    view.goBack();
    EXPECT_EQ(view.part(), 0);
}

TEST(AFilm, SpeaksInTheLanguageOfTheScreen)
{
    const FilmCentre centre("subtitles = { da = \"film.da.vtt\", en = \"film.en.vtt\" }\n");
    centre.write("film.da.vtt", "WEBVTT\n\n00:00.000 --> 00:59.000\nHej\n");
    centre.write("film.en.vtt", "WEBVTT\n\n00:00.000 --> 00:59.000\nHello\n");
    Stand stand(centre.path());
    FilmView view;
    stand.show(view);
    EXPECT_TRUE(view.hasSubtitles());
    EXPECT_EQ(view.said(), "Hej") << "on until somebody takes them away";
    stand.session.setLanguage("en");
    EXPECT_EQ(view.said(), "Hello");
    view.toggleSubtitles();
    EXPECT_EQ(view.said(), "");
}

TEST(AFilm, WhoseSubtitlesAreMissingIsShownWithout)
{
    const FilmCentre centre("subtitles = \"film.vtt\"\n");
    Stand stand(centre.path());
    FilmView view;
    stand.show(view);
    EXPECT_TRUE(becomes_ready(view));
    EXPECT_FALSE(view.hasSubtitles());
    EXPECT_THAT(only_warning(), HasSubstr("The subtitles of \"film.webm\" can't be read"));
}

TEST(BadFilm, ThatIsMissingIsToldKindly)
{
    const FilmCentre centre;
    centre.remove("film.webm");
    Stand stand(centre.path());
    FilmView view;
    stand.show(view);
    EXPECT_EQ(view.trouble(), "Filmen kan ikke vises. Spørg personalet.");
    EXPECT_THAT(only_warning(), HasSubstr("there is no file"));
    view.toggle();
    view.goBack();
    EXPECT_FALSE(view.playing());
}

TEST(BadFilm, ThatIsNotInTheListIsToldKindly)
{
    const FilmCentre centre;
    Stand stand(centre.path());
    FilmView view;
    view.setProperty("film", 7);
    stand.show(view);
    EXPECT_FALSE(view.trouble().isEmpty());
}

class BrokenFilm : public testing::TestWithParam<std::pair<const char *, std::string (*)()>> {};

TEST_P(BrokenFilm, EndsInKindWordsAndNotInAHang)
{
    const FilmCentre centre;
    centre.write("film.webm", GetParam().second());
    Stand stand(centre.path());
    FilmView view;
    stand.show(view);
    EXPECT_TRUE(eventually([&] { return !view.trouble().isEmpty(); }, long_enough));
    EXPECT_THAT(only_warning(), HasSubstr("can't be shown"));
}

INSTANTIATE_TEST_SUITE_P(Files, BrokenFilm,
                         testing::Values(std::pair{"OnlyItsHead", +[] { return clip(25).substr(0, 200); }},
                                         std::pair{"NoiseBehindItsHead",
                                                   +[] {
                                                       std::string noise = clip(25).substr(0, 40);
                                                       for (unsigned i = 0; i < 100'000; ++i)
                                                           noise += char(i * 2654435761U >> 24);
                                                       return noise;
                                                   }},
                                         std::pair{"AListInsideMp4",
                                                   +[] {
                                                       return std::string(
                                                                  "\0\0\0\x18"
                                                                  "ftypisom",
                                                                  12) +
                                                              "\n#EXTM3U\nhttp://127.0.0.1:9/a.ts\n";
                                                   }}),
                         [](const auto &instance) { return instance.param.first; });

TEST(BrokenFilm, CutInTheMiddleIsPlayedAsFarAsItGoes)
{
    const FilmCentre centre;
    centre.write("film.webm", clip(25).substr(0, clip(25).size() / 2));
    Stand stand(centre.path());
    FilmView view;
    stand.show(view);
    ASSERT_TRUE(becomes_ready(view));
    view.toggle();
    EXPECT_TRUE(eventually([&] { return view.ended() || !view.trouble().isEmpty(); }, long_enough));
    support::take_warnings();
}

}  // namespace films
