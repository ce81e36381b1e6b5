// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as a process of its own on machines and in folders from which something is missing.

#include "support/eventually.h"
#include "support/process.h"
#include "support/says.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <QLibraryInfo>

namespace app {

using support::Outcome;
using support::Running;
using support::Scratch;
using support::ScratchCentre;
using testing::HasSubstr;

namespace {

const std::filesystem::path built = MOEDESTED_BUILD_DIR;
const QString the_sample = MOEDESTED_SOURCE_DIR "/config/sample";

constexpr const char *one_group =
    "[[group]]\nid = \"et\"\nname = \"Gruppe et\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = "
    "\"17.00-18.30\"\n";
constexpr const char *danish_centre = "name = \"C\"\nlanguages = [\"da\"]\nschedule_url = \"https://a.example.org\"\n";

/// The program as it was built, with assets of its own, from which things can be taken.
class Installation {
public:
    Installation()
    {
        const auto bin = scratch.folder("bin");
        std::filesystem::copy_file(built / "bin" / "moedested-kiosk", bin / "moedested-kiosk");
        const auto share = scratch.folder("share/moedested");
        for (const auto &part : std::filesystem::directory_iterator(built / "share" / "moedested"))
            std::filesystem::create_directory_symlink(part.path(), share / part.path().filename());
    }

    Outcome self_test(const std::string &centre, const QProcessEnvironment &environment) const
    {
        return support::run(
            QString::fromStdString(scratch.path() / "bin" / "moedested-kiosk"),
            {"--centre", QString::fromStdString(centre), "--now", "2026-11-21T13:42", "--self-test", "--window", "1024x600"},
            environment);
    }

    Scratch scratch;
};

/// A machine on which no font is installed.
QProcessEnvironment without_fonts(const Scratch &scratch)
{
    QProcessEnvironment environment = support::offscreen();
    environment.insert("FONTCONFIG_FILE", QString::fromStdString(scratch.write("fonts.conf", "<fontconfig></fontconfig>\n")));
    return environment;
}

}  // namespace

TEST(Fonts, OfTheProgramAreEnoughWhereTheMachineHasNone)
{
    const ScratchCentre centre(one_group, danish_centre);
    const Installation installation;
    const Outcome outcome = installation.self_test(centre.path(), without_fonts(installation.scratch));
    EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    EXPECT_THAT(outcome.out.toStdString(), HasSubstr(", 0 warnings"));
    EXPECT_FALSE(std::filesystem::exists(centre.path() / "state")) << "a test keeps nothing";
}

TEST(Fonts, ThatAreMissingFailTheSelfTest)
{
    const ScratchCentre centre(one_group, danish_centre);
    const Installation installation;
    const auto fonts = installation.scratch.path() / "share" / "moedested" / "fonts";
    std::filesystem::remove(fonts);
    const Outcome outcome = installation.self_test(centre.path(), without_fonts(installation.scratch));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr((fonts / "Lato-Regular.ttf").string() + ":0:0: error: "));
    EXPECT_THAT(outcome.err.toStdString(), support::Says("missing-font"));
}

TEST(Fonts, WithoutALetterOfTheCentreFailTheSelfTest)
{
    const ScratchCentre centre(one_group, "name = \"\u6F22\"\nlanguages = [\"da\"]\nschedule_url = \"https://a.example.org\"\n");
    const Installation installation;
    const Outcome outcome = installation.self_test(centre.path(), without_fonts(installation.scratch));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("No font here has these letters, which stand in the texts: \u6F22."));
}

TEST(Display, ThatIsMissingIsSaidWithoutAnAbort)
{
    for (const char *platform : {"xcb", "wayland", "there-is-no-such-platform"}) {
        const Scratch runtime;
        QProcessEnvironment nowhere = support::offscreen();
        nowhere.insert("QT_QPA_PLATFORM", platform);
        nowhere.insert("XDG_RUNTIME_DIR", QString::fromStdString(runtime.path()));
        nowhere.remove("DISPLAY");
        nowhere.remove("WAYLAND_DISPLAY");
        const Outcome outcome = support::run(QString::fromStdString(built / "bin" / "moedested-kiosk"),
                                             {"--centre", the_sample, "--now", "2026-11-21T13:42"}, nowhere);
        EXPECT_EQ(outcome.status, 1) << platform << outcome.err.toStdString();
        EXPECT_THAT(outcome.err.toStdString(), HasSubstr("there is no display to show the screen on")) << platform;
        EXPECT_THAT(outcome.err.toStdString(), HasSubstr(std::string("QT_QPA_PLATFORM is \"") + platform + "\"")) << platform;
    }
}

TEST(QmlModules, ThatAreMissingAreSaid)
{
    const ScratchCentre centre(one_group, danish_centre);
    const Installation installation;
    installation.scratch.write("bin/qt.conf", "[Paths]\nQml2Imports = /nowhere\nQmlImports = /nowhere\nPlugins = " +
                                                  QLibraryInfo::path(QLibraryInfo::PluginsPath).toStdString() + '\n');
    const Outcome outcome = installation.self_test(centre.path(), support::offscreen());
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err.toStdString(), HasSubstr("a QML module is missing"));
}

TEST(FolderOfTheCentre, ThatComesLaterIsTakenUp)
{
    const ScratchCentre centre(one_group, danish_centre);
    const std::filesystem::path away = centre.path().string() + ".away";
    std::filesystem::rename(centre.path(), away);
    Running kiosk(QString::fromStdString(built / "bin" / "moedested-kiosk"),
                  {"--centre", QString::fromStdString(centre.path()), "--window", "1024x600"}, support::offscreen());
    QString log;
    const auto says = [&](const char *words) {
        return support::eventually(
            [&] {
                log += QString::fromUtf8(kiosk.process.readAllStandardError());
                return log.contains(QLatin1String(words)) || kiosk.process.state() == QProcess::NotRunning;
            },
            std::chrono::seconds(30));
    };
    EXPECT_TRUE(says("There is no such file")) << log.toStdString();
    std::filesystem::rename(away, centre.path());
    const auto kept = centre.path() / "state" / "last-sound-centre.toml";
    EXPECT_TRUE(support::eventually([&] { return support::content_of(kept) == danish_centre; }, std::chrono::seconds(30)));
    const auto groups = centre.path() / "state" / "last-sound-groups.toml";
    EXPECT_TRUE(support::eventually([&] { return support::content_of(groups) == one_group; }, std::chrono::seconds(30)));
    EXPECT_TRUE(says("made anew")) << log.toStdString();
    EXPECT_EQ(kiosk.process.state(), QProcess::Running) << log.toStdString();
}

}  // namespace app
