// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/reading.h"
#include "support/contrast.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/text.h"
#include "support/visit.h"

#include <gmock/gmock.h>

#include <set>

namespace app {

using support::eventually;
using support::FakeVoice;
using support::Visit;
using testing::HasSubstr;

namespace {

std::string centre_with(const std::string &speech)
{
    return "name = \"C\"\nlanguages = [\"da\", \"en\"]\nschedule_url = \"https://a.example.org\"\n" + speech;
}

/// Somebody at the principles who asked to have them read.
class ReadAloud : public testing::Test {
protected:
    ReadAloud()
    {
        visit.tap("wake");
        visit.program().navigator().start("principles");
        visit.tap("readAloud");
        eventually([&] { return voice().saying; });
    }

    FakeVoice &voice() { return visit.voice(); }
    accessibility::Speech &speech() { return visit.program().speech(); }
    std::string last() { return voice().last().toStdString(); }
    std::string marked()
    {
        const QQuickItem *item = speech().marked();
        return item ? item->property("text").toString().toStdString() : "";
    }

    Visit visit;
};

}  // namespace

TEST_F(ReadAloud, BeginsWithTheTitleAndGoesOnBySentences)
{
    EXPECT_EQ(last(), visit.find("title")->property("text").toString().toStdString());
    const std::size_t before = voice().said.size();
    voice().finish();
    voice().finish();
    EXPECT_EQ(voice().said.size(), before + 2);
    EXPECT_EQ(voice().said.back().language, "da");
}

TEST_F(ReadAloud, SaysEveryTextOfTheScreenOnceInReadingOrder)
{
    QString expected;
    for (const accessibility::Passage &passage : accessibility::passages(speech().page()))
        expected += passage.text.simplified().remove(QLatin1Char(' '));
    for (int sentence = 0; speech().speaking() && sentence < 300; ++sentence)
        voice().finish();
    EXPECT_FALSE(speech().speaking()) << "it comes to an end";
    QString said;
    for (const auto &utterance : voice().said)
        said += utterance.text;
    // Times are said otherwise than they stand; the principles hold none.
    for (const char *words : {"De otte principper", "Du er anonym"})
        EXPECT_EQ(said.count(QString::fromUtf8(words)), expected.count(QString::fromUtf8(words).remove(QLatin1Char(' '))))
            << words;
    EXPECT_GT(said.size(), 400);
}

TEST_F(ReadAloud, MarksTheSentenceBehindItsLettersInSight)
{
    for (int sentence = 0; sentence < 40 && speech().speaking(); ++sentence) {
        const QQuickItem *item = speech().marked();
        ASSERT_TRUE(item);
        ASSERT_FALSE(speech().lines().isEmpty());
        for (const QRectF &line : speech().lines()) {
            EXPECT_GT(line.width(), 0);
            EXPECT_LE(line.right(), item->width() + 1) << marked();
            EXPECT_LE(line.bottom(), item->height() + 2) << marked();
            const QRectF on_glass = item->mapRectToScene(line);
            EXPECT_TRUE(support::seen_part(item).intersects(on_glass)) << marked() << " is scrolled out of sight";
        }
        voice().finish();
        support::settle();
    }
}

TEST_F(ReadAloud, TheMarkLeavesTheLettersReadable)
{
    for (int sentence = 0; sentence < 30 && speech().speaking(); ++sentence) {
        const QQuickItem *item = speech().marked();
        ASSERT_TRUE(item);
        const QRectF line = item->mapRectToScene(speech().lines().front());
        support::settle();
        const QImage picture = visit.program().window().grabWindow();
        // The ground just before the first letter, and the line under it.
        const QColor ground = picture.pixelColor((line.topLeft() + QPointF(-2, line.height() / 2)).toPoint());
        const QColor under = picture.pixelColor((line.bottomLeft() + QPointF(1, -1.5)).toPoint());
        const QColor ink = item->property("color").value<QColor>();
        EXPECT_GE(support::contrast(ink, ground), 7) << marked();
        EXPECT_EQ(under, ink) << marked();
        voice().finish();
    }
}

TEST_F(ReadAloud, ANewScreenIsReadFromItsTitle)
{
    voice().finish();
    visit.tap("goTools");
    EXPECT_TRUE(eventually([&] { return last() == visit.find("title")->property("text").toString().toStdString(); })) << last();
    EXPECT_EQ(visit.screen(), "tools");
}

TEST_F(ReadAloud, ATouchBesideItsBarHushesIt)
{
    visit.finger().tap(support::on_screen(visit.find("title")).center());
    EXPECT_FALSE(voice().saying);
    EXPECT_FALSE(speech().speaking());
    EXPECT_TRUE(visit.sees("speechBar")) << "and a touch starts it again";
    const std::string where = last();
    visit.tap("speechPause");
    EXPECT_TRUE(voice().saying);
    EXPECT_EQ(last(), where);
}

TEST_F(ReadAloud, PausesAndGoesOnWhereItWas)
{
    voice().finish();
    const std::string where = last();
    visit.tap("speechPause");
    EXPECT_FALSE(voice().saying);
    EXPECT_TRUE(speech().marked()) << "the place stays marked";
    visit.tap("speechPause");
    EXPECT_TRUE(voice().saying);
    EXPECT_EQ(last(), where);
}

TEST_F(ReadAloud, ASentenceBackAndASentenceOn)
{
    const std::string first = last();
    visit.tap("speechOn");
    const std::string second = last();
    EXPECT_NE(first, second);
    visit.tap("speechOn");
    EXPECT_NE(last(), second);
    visit.tap("speechBack");
    EXPECT_EQ(last(), second);
    visit.tap("speechBack");
    EXPECT_EQ(last(), first);
    visit.tap("speechBack");
    EXPECT_EQ(last(), first) << "before the first there is none";
}

TEST_F(ReadAloud, SlowerAndLouderAtOnce)
{
    const speech::Utterance before = voice().said.back();
    visit.tap("speechSlower");
    EXPECT_LT(voice().said.back().rate, before.rate);
    EXPECT_EQ(voice().said.back().text, before.text);
    visit.tap("speechLouder");
    EXPECT_DOUBLE_EQ(voice().said.back().volume, 2 * before.volume) << "6 dB";
}

TEST_F(ReadAloud, VolumesReach12DecibelsAboveTheLowest)
{
    std::set<double> volumes;
    for (int step = 0; step < accessibility::Speech::volume_steps; ++step) {
        visit.tap("speechLouder");
        volumes.insert(voice().said.back().volume);
    }
    ASSERT_EQ(volumes.size(), 4u);
    EXPECT_TRUE(volumes.contains(4 * *volumes.begin())) << "EN 301 549 section 8.2.1.2";
    EXPECT_EQ(speech().volumeStep(), 2) << "round to where it began";
}

TEST_F(ReadAloud, TheWipeTurnsItOffAndSetsVolumeAndPaceBack)
{
    visit.tap("speechSlower");
    visit.tap("speechLouder");
    const int forgotten = voice().forgotten;
    visit.program().session().wipe();
    EXPECT_FALSE(speech().on());
    EXPECT_FALSE(voice().saying);
    EXPECT_EQ(voice().forgotten, forgotten + 1);
    EXPECT_EQ(speech().volumeStep(), 2);
    EXPECT_EQ(speech().paceStep(), 0);
    visit.tap("wake");
    EXPECT_TRUE(visit.find("readAloud"));
    EXPECT_FALSE(visit.sees("speechBar"));
    EXPECT_FALSE(voice().saying);
}

TEST_F(ReadAloud, TheButtonTurnsItOff)
{
    visit.tap("readAloud");
    EXPECT_FALSE(speech().on());
    EXPECT_FALSE(voice().saying);
    EXPECT_FALSE(speech().marked());
    EXPECT_TRUE(eventually([&] { return !visit.sees("speechBar"); }));
}

TEST_F(ReadAloud, AVoiceThatBreaksIsSaidKindlyAndCanBeTriedAgain)
{
    voice().fail();
    EXPECT_FALSE(speech().marked());
    ASSERT_TRUE(visit.find("speechBroken"));
    EXPECT_THAT(visit.words().toStdString(), HasSubstr("Oplæsning virker ikke lige nu"));
    visit.tap("speechPause");
    EXPECT_TRUE(voice().saying);
    EXPECT_TRUE(eventually([&] { return !visit.sees("speechBroken"); }));
}

TEST_F(ReadAloud, TheQuestionWhetherSomebodyIsThereIsReadToo)
{
    visit.program().session().askStillThere();
    EXPECT_TRUE(eventually([&] { return last() == "Er du her stadig?"; })) << last();
    voice().finish();
    EXPECT_THAT(last(), HasSubstr("sekunder"));
    EXPECT_TRUE(visit.program().session().askingStillThere()) << "being read to is no answer";
}

TEST_F(ReadAloud, ASheetOfChoicesIsReadInsteadOfWhatLiesUnderIt)
{
    visit.tap("language");
    EXPECT_TRUE(eventually([&] { return last() == "Sprog"; })) << last();
    const std::size_t before = voice().said.size();
    for (int sentence = 0; sentence < 20 && speech().speaking(); ++sentence)
        voice().finish();
    EXPECT_LT(voice().said.size() - before, 6u);
}

TEST_F(ReadAloud, AnotherLanguageIsReadByAnotherVoice)
{
    visit.tap("language");
    visit.tap("choice-en");
    EXPECT_TRUE(eventually([&] { return voice().said.back().language == "en" && last() != "Sprog"; }));
    EXPECT_TRUE(eventually([&] { return last() == visit.find("title")->property("text").toString().toStdString(); })) << last();
}

TEST_F(ReadAloud, TheKeyboardHearsWhereItIs)
{
    visit.key(Qt::Key_Tab);
    EXPECT_FALSE(speech().speaking()) << "the screen is read no further";
    visit.find("contrast")->forceActiveFocus();
    visit.key(Qt::Key_Tab);
    EXPECT_EQ(visit.focused(), "readAloud");
    EXPECT_EQ(last(), "Læs op, slået til");
    const std::size_t said = voice().said.size();
    voice().finish();
    EXPECT_EQ(voice().said.size(), said) << "and nothing more";
}

TEST(ReadAloudOf, AListThatIsLongerThanTheScreen)
{
    Visit visit;
    visit.tap("wake");
    visit.tap("readAloud");
    ASSERT_TRUE(eventually([&] { return visit.voice().saying; }));
    QQuickItem *list = visit.find("list");
    // To its end: more rows than were made when the reading began.
    for (int sentence = 0; sentence < 1000 && visit.program().speech().speaking(); ++sentence) {
        visit.voice().finish();
        if (sentence % 5 == 0)
            visit.program().window().grabWindow();
    }
    EXPECT_FALSE(visit.program().speech().speaking());
    EXPECT_TRUE(list->property("atYEnd").toBool());
}

TEST(SpeechAllowed, ByDefaultWithAHeadsetAlone)
{
    const support::ScratchCentre centre("group = []\n", centre_with(""));
    Visit visit(centre.path());
    EXPECT_FALSE(visit.headset().watched) << "nothing is looked for before somebody comes";
    visit.tap("wake");
    ASSERT_TRUE(visit.find("contrast"));
    EXPECT_TRUE(visit.headset().watched);
    EXPECT_FALSE(visit.sees("readAloud"));
    visit.headset().plug(true);
    ASSERT_TRUE(visit.tap("readAloud"));
    ASSERT_TRUE(eventually([&] { return visit.voice().saying; }));
    visit.headset().plug(false);
    EXPECT_FALSE(visit.voice().saying) << "pulled out, nobody in the hallway hears the rest";
    EXPECT_FALSE(visit.program().speech().on());
    EXPECT_TRUE(eventually([&] { return !visit.sees("readAloud"); }));
}

TEST(SpeechAllowed, Never)
{
    const support::ScratchCentre centre("group = []\n", centre_with("[speech]\nallowed = \"never\"\n"));
    Visit visit(centre.path());
    visit.headset().plug(true);
    visit.tap("wake");
    ASSERT_TRUE(visit.find("contrast"));
    EXPECT_FALSE(visit.sees("readAloud"));
    visit.program().speech().toggle();
    EXPECT_FALSE(visit.program().speech().on());
    EXPECT_FALSE(visit.headset().watched);
}

TEST(SpeechAllowed, AlwaysAtTheCentresVolume)
{
    const support::ScratchCentre centre("group = []\n", centre_with("[speech]\nallowed = \"always\"\nvolume = 1\n"));
    Visit visit(centre.path());
    visit.tap("wake");
    ASSERT_TRUE(visit.tap("readAloud"));
    ASSERT_TRUE(eventually([&] { return visit.voice().saying; }));
    EXPECT_DOUBLE_EQ(visit.voice().said.back().volume, 0.125);
}

TEST(SpeechAllowed, NotWhereNothingIsInstalledThatSpeaks)
{
    Visit visit;
    visit.voice().installed = false;
    visit.headset().plug(false);
    visit.tap("wake");
    ASSERT_TRUE(visit.find("contrast"));
    EXPECT_FALSE(visit.sees("readAloud"));
}

}  // namespace app
