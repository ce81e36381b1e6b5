// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/process.h"
#include "hostile_centres.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <set>

#include <QDir>
#include <QImageReader>
#include <QRegularExpression>

namespace app {

using support::Outcome;
using support::ScratchCentre;
using testing::HasSubstr;

namespace {

Outcome kiosk(const QStringList &arguments)
{
    return support::run(QStringLiteral(MOEDESTED_BUILD_DIR "/bin/moedested-kiosk"), arguments);
}

QStringList at_the_frozen_moment(const std::string &centre, const QStringList &more)
{
    return QStringList{"--centre", QString::fromStdString(centre), "--now", "2026-11-21T13:42"} + more;
}

/// On a low panel, where there is least room; layout_test loads the sample's screens in every format and fails on a warning too.
void expect_all_screens_load(const std::string &centre)
{
    const Outcome outcome = kiosk(at_the_frozen_moment(centre, {"--self-test", "--window", "1024x600"}));
    EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    const auto match = QRegularExpression("^(\\d+) of (\\d+) screens loaded, 0 warnings\n$").match(outcome.out);
    ASSERT_TRUE(match.hasMatch()) << outcome.out.toStdString();
    EXPECT_EQ(match.captured(1), match.captured(2));
    EXPECT_GT(match.captured(2).toInt(), 30);
}

}  // namespace

TEST(SelfTest, OfTheSample)
{
    expect_all_screens_load(MOEDESTED_SOURCE_DIR "/config/sample");
}

TEST(SelfTest, OfTheRealMeetings)
{
    // In one language, which is as much as these groups can show.
    const ScratchCentre centre(
        support::content_of(MOEDESTED_SOURCE_DIR "/tests/data/real/groups.toml"),
        support::content_of(MOEDESTED_SOURCE_DIR "/tests/data/real/centre.toml") + "languages = [\"da\"]\n");
    expect_all_screens_load(centre.path());
}

namespace {

class SelfTestOf : public testing::TestWithParam<HostileCentre> {};

}  // namespace

TEST_P(SelfTestOf, AHostileCentre)
{
    const ScratchCentre centre(GetParam().groups_toml, GetParam().centre_toml);
    expect_all_screens_load(centre.path());
}

INSTANTIATE_TEST_SUITE_P(Centres, SelfTestOf, testing::ValuesIn(hostile_centres()),
                         [](const auto &instance) { return instance.param.name; });

TEST(Tour, WritesANumberedPictureOfEachScreen)
{
    const ScratchCentre centre("group = []\n", "name = \"C\"\nlanguages = [\"da\"]\nschedule_url = \"https://a.example.org\"\n");
    const QDir folder(QString::fromStdString((centre.path() / "a" / "tour").string()));
    const Outcome outcome = kiosk(at_the_frozen_moment(centre.path(), {"--tour", folder.path(), "--window", "1080x1920"}));
    EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    ASSERT_GT(files.size(), 60);
    const QRegularExpression form("^(\\d{3})-(\\d+)x(\\d+)-da-([a-z0-9-]+)\\.png$");
    for (int index = 0; index < files.size(); ++index) {
        const auto match = form.match(files[index]);
        ASSERT_TRUE(match.hasMatch()) << files[index].toStdString();
        EXPECT_EQ(match.captured(1).toInt(), index + 1);
        const QSize size(match.captured(2).toInt(), match.captured(3).toInt());
        EXPECT_EQ(size, QSize(1080, 1920));
        EXPECT_EQ(QImageReader(folder.filePath(files[index])).size(), size);
    }
    for (const char *screen :
         {"rest", "meetings", "principles", "points", "point-4", "tools", "help", "still-there", "help-largest", "help-contrast"})
        EXPECT_FALSE(folder.entryList({QStringLiteral("*-1080x1920-da-%1.png").arg(screen)}).isEmpty()) << screen;
}

TEST(Tour, OnceIsEachScreenInTheFirstLanguageAsItIsAtFirst)
{
    const ScratchCentre centre("group = []\n",
                               "name = \"C\"\nlanguages = [\"en\", \"da\"]\nschedule_url = \"https://a.example.org\"\n");
    const QDir folder(QString::fromStdString((centre.path() / "tour").string()));
    const Outcome outcome =
        kiosk(at_the_frozen_moment(centre.path(), {"--tour", folder.path(), "--once", "--window", "1024x600"}));
    EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(files.size(), folder.entryList({"*-1024x600-en-*"}, QDir::Files).size());
    std::set<QString> names;
    for (const QString &file : files)
        names.insert(file.mid(4));
    EXPECT_EQ(names.size(), std::size_t(files.size()));
    for (const char *screen : {"rest", "meetings", "principles", "tools", "help", "still-there"})
        EXPECT_TRUE(names.contains(QStringLiteral("1024x600-en-%1.png").arg(screen))) << screen;
    for (const char *look : {"*-largest.png", "*-contrast.png", "*-low.png"})
        EXPECT_EQ(folder.entryList({look}), QStringList()) << look;
}

TEST(Tour, IntoAPlaceThatIsNoFolderSaysSo)
{
    const ScratchCentre centre("group = []\n");
    const auto file = centre.write("file", "");
    const Outcome outcome = kiosk(at_the_frozen_moment(centre.path(), {"--tour", QString::fromStdString(file / "tour")}));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("can't be made; name one that you may write to."));
}

namespace {

struct Misuse {
    const char *name;
    QStringList arguments;
    const char *says;
};

void PrintTo(const Misuse &misuse, std::ostream *out)
{
    *out << misuse.name;
}

class WrongUsage : public testing::TestWithParam<Misuse> {};

const QString sample = MOEDESTED_SOURCE_DIR "/config/sample";

const std::vector<Misuse> misuses = {
    {"Nothing", {}, "--centre DIR is missing"},
    {"UnknownOption", {"--center", sample}, "center"},
    {"OneWordTooMany", {"--centre", sample, "more"}, "\"more\" is not an option"},
    {"NoMoment", {"--centre", sample, "--now", "noon"}, "--now \"noon\" is no moment: write it as 2026-11-21T13:42."},
    {"NoSize", {"--centre", sample, "--window", "large"}, "--window \"large\" is no size: write it as 1080x1920."},
    {"NegativeSize", {"--centre", sample, "--window=-1x600"}, "is no size"},
    {"OnceWithoutAWalk", {"--centre", sample, "--once"}, "--once says how --tour or --self-test walks"},
    {"CentreWithoutValue", {"--centre"}, "centre"},
};

}  // namespace

TEST_P(WrongUsage, EndsWithTwoAndSaysWhy)
{
    const Outcome outcome = kiosk(GetParam().arguments);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr(GetParam().says));
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("Try 'moedested-kiosk --help'."));
}

INSTANTIATE_TEST_SUITE_P(Misuses, WrongUsage, testing::ValuesIn(misuses),
                         [](const auto &instance) { return instance.param.name; });

TEST(Usage, HelpAndVersion)
{
    const Outcome help = kiosk({"--help"});
    EXPECT_EQ(help.status, 0);
    for (const char *option : {"--centre", "--now", "--window", "--tour", "--self-test", "--once"})
        EXPECT_THAT(help.out.toStdString(), HasSubstr(option));
    const Outcome version = kiosk({"--version"});
    EXPECT_EQ(version.status, 0);
    EXPECT_THAT(version.out.toStdString(), testing::MatchesRegex("moedested-kiosk [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(WithoutADisplay, HelpVersionAndWrongUsageWorkAllTheSame)
{
    QProcessEnvironment nowhere = support::offscreen();
    nowhere.insert("QT_QPA_PLATFORM", "there-is-no-such-platform");
    const auto run = [&](const QStringList &arguments) {
        return support::run(QStringLiteral(MOEDESTED_BUILD_DIR "/bin/moedested-kiosk"), arguments, nowhere);
    };
    const Outcome help = run({"--help"});
    EXPECT_EQ(help.status, 0) << help.err.toStdString();
    EXPECT_THAT(help.out.toStdString(), HasSubstr("--centre"));
    EXPECT_EQ(run({"--version"}).status, 0);
    const Outcome wrong = run({"--centre", sample, "--now", "noon"});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("is no moment"));
}

TEST(BrokenCentre, EndsWithOneAndNamesTheLine)
{
    const ScratchCentre centre("group = []\n", "nam = \"C\"\nschedule_url = \"https://a.example.org\"\n");
    const Outcome outcome = kiosk({"--centre", QString::fromStdString(centre.path()), "--self-test"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr((centre.path() / "centre.toml").string() + ":1:1: error: "));
}

TEST(BrokenCentre, WithoutADirectoryEndsWithOne)
{
    const Outcome outcome = kiosk({"--centre", "/nowhere/at/all", "--self-test"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("/nowhere/at/all/centre.toml"));
}

}  // namespace app
