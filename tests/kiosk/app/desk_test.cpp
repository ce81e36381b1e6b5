// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The builder on staff's own PC: in a window without PIN or lock, with a file and the system's printers at the end of it.

#include "builder/builder_view.h"
#include "desk/dialog.h"
#include "desk/own_pc.h"
#include "kiosk/printing/stand.h"
#include "layout.h"
#include "support/eventually.h"
#include "support/process.h"
#include "support/scratch.h"
#include "support/text.h"
#include "support/visit.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrinter>
#include <QSettings>
#include <QTest>

namespace app {

using support::eventually;
using support::Scratch;
using support::Visit;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using namespace std::chrono_literals;

constexpr QSize usual(1280, 860);

/// The program on a PC, as moedested-desk makes it.
class Desk : public testing::Test {
protected:
    explicit Desk(QSize size = usual, const QString &language = {})
        : visit(Options{.centre = support::sample_centre,
                        .now = support::moment(support::saturday),
                        .hold = 50ms,
                        .desk = own_pc,
                        .language = language},
                size)
    {
        desk::keep_nothing();
        // Not the printers of whoever runs the test.
        qputenv("CUPS_SERVER", "/nowhere/cups.sock");
        own_pc->setWindow(&visit.program().window());
    }

    builder::BuilderView *view() { return visit.root()->findChild<builder::BuilderView *>(); }
    void TearDown() override
    {
        // What this platform says of each dialog.
        for (const QString &warning : support::take_warnings())
            EXPECT_EQ(warning.toStdString(), "This plugin does not support propagateSizeHints()");
    }
    /// With a group on the sheet.
    void pick() { ASSERT_TRUE(visit.tap("group-gladsaxe")); }
    /// The open dialog for a file; null where there is none.
    static QFileDialog *save_dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        return nullptr;
    }
    std::string words() { return own_pc->words().toStdString(); }

    std::shared_ptr<desk::OwnPc> own_pc = std::make_shared<desk::OwnPc>();
    Visit visit;
};

QByteArray bytes_of(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString path_in(const Scratch &folder, const char *name)
{
    return QString::fromStdString(folder.path()) + '/' + QLatin1String(name);
}

}  // namespace

TEST_F(Desk, OpensTheBuilderWithoutPin)
{
    EXPECT_EQ(visit.screen(), "builder");
    EXPECT_TRUE(visit.program().session().staff());
    for (const char *only_in_the_hallway : {"staffLock", "print", "moreCopies", "nav-meetings", "larger"})
        EXPECT_FALSE(visit.sees(only_in_the_hallway)) << only_in_the_hallway;
    EXPECT_EQ(visit.find("staffEnd")->property("text").toString(), "Begynd forfra");
}

TEST_F(Desk, NeitherAsksNorLocksHoweverLongItIsLeft)
{
    visit.program().session().touch();
    EXPECT_EQ(visit.program().session().secondsToLock(), 0);
    pick();
    EXPECT_EQ(visit.program().session().secondsToLock(), 0);
    visit.program().session().wipe();
    EXPECT_EQ(visit.program().session().secondsToLock(), 0);
}

TEST_F(Desk, HasNoDoor)
{
    visit.finger().press({usual.width() - 10.0, 10});
    EXPECT_FALSE(eventually([&] { return visit.screen() == "door"; }, 200ms));
    visit.finger().release();
    visit.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(visit.screen(), "builder");
    visit.key(Qt::Key_Escape);
    EXPECT_EQ(visit.screen(), "builder");
}

TEST_F(Desk, AlwaysShowsTheMouse)
{
    EXPECT_NE(visit.program().window().cursor().shape(), Qt::BlankCursor);
    pick();
    EXPECT_NE(visit.program().window().cursor().shape(), Qt::BlankCursor);
}

TEST_F(Desk, StartOverLeavesNothingPicked)
{
    pick();
    view()->setNotes("Ring inden");
    ASSERT_TRUE(visit.tap("staffEnd"));
    EXPECT_EQ(visit.screen(), "builder");
    EXPECT_TRUE(visit.program().session().staff());
    EXPECT_EQ(view()->notes(), "");
    EXPECT_THAT(view()->choice().groups, IsEmpty());
    EXPECT_FALSE(visit.sees("savePdf")) << "there is no sheet";
}

TEST_F(Desk, ClosingTheWindowLeavesNothingPicked)
{
    pick();
    visit.program().window().close();
    EXPECT_THAT(view()->choice().groups, IsEmpty());
    EXPECT_TRUE(view()->pdf().isEmpty());
}

TEST_F(Desk, NotesAreTypedOnTheKeyboard)
{
    pick();
    while (!visit.tap("notes"))
        ASSERT_TRUE(visit.tap("more"));
    ASSERT_TRUE(visit.find("note"));
    EXPECT_FALSE(visit.sees("typing"));
    visit.key(Qt::Key_A);
    visit.key(Qt::Key_C);
    visit.key(Qt::Key_Left);
    visit.key(Qt::Key_B);
    EXPECT_EQ(view()->notes(), "abc") << "the arrow stays in the text";
}

TEST_F(Desk, SavesTheVeryBytesOfThePreview)
{
    const Scratch folder;
    pick();
    const QByteArray pdf = view()->pdf();
    ASSERT_FALSE(pdf.isEmpty());
    ASSERT_TRUE(visit.tap("savePdf"));
    ASSERT_TRUE(eventually([] { return save_dialog() != nullptr; }));
    EXPECT_EQ(QFileInfo(save_dialog()->selectedFiles().value(0)).fileName(), "smart-ark.pdf");
    save_dialog()->setDirectory(QString::fromStdString(folder.path()));
    save_dialog()->findChild<QLineEdit *>("fileNameEdit")->setText("til-mappen");
    static_cast<QDialog *>(save_dialog())->accept();
    ASSERT_TRUE(eventually([] { return save_dialog() == nullptr; }));
    EXPECT_TRUE(bytes_of(path_in(folder, "til-mappen.pdf")) == pdf);
    EXPECT_EQ(words(), "Arket er gemt.");
    EXPECT_TRUE(visit.sees("deskWords"));
}

TEST_F(Desk, SavesNothingWhereTheDialogIsLeft)
{
    pick();
    ASSERT_TRUE(visit.tap("savePdf"));
    ASSERT_TRUE(eventually([] { return save_dialog() != nullptr; }));
    static_cast<QDialog *>(save_dialog())->reject();
    ASSERT_TRUE(eventually([] { return save_dialog() == nullptr; }));
    EXPECT_EQ(words(), "");
}

TEST_F(Desk, SaysSoWhereNothingCanBeWritten)
{
    const Scratch folder;
    folder.write("file", "no folder");
    pick();
    ASSERT_TRUE(visit.tap("savePdf"));
    ASSERT_TRUE(eventually([] { return save_dialog() != nullptr; }));
    emit save_dialog()->fileSelected(path_in(folder, "file/ark.pdf"));
    save_dialog()->reject();
    EXPECT_THAT(words(), HasSubstr("ikke gemt"));
    EXPECT_THAT(words(), HasSubstr("Vælg en anden mappe"));
}

TEST_F(Desk, SaysSoWhereThereIsNoPrinter)
{
    pick();
    ASSERT_TRUE(visit.tap("printFromDesk"));
    EXPECT_THAT(words(), HasSubstr("kender ingen printer"));
}

TEST_F(Desk, StartOverTakesTheWordsWithIt)
{
    pick();
    ASSERT_TRUE(visit.tap("printFromDesk"));
    ASSERT_TRUE(visit.sees("deskWords"));
    ASSERT_TRUE(visit.tap("staffEnd"));
    EXPECT_FALSE(visit.sees("deskWords"));
}

TEST_F(Desk, SendsTheVeryBytesOfThePreviewToThePrinter)
{
    const Scratch scratch;
    printing::PrinterProgram printer(scratch);
    pick();
    const QByteArray pdf = view()->pdf();
    own_pc->printer()->send({.uri = printer.uri(), .queue = {}, .server = {}}, pdf, {});
    EXPECT_THAT(words(), HasSubstr("På vej til printeren"));
    ASSERT_TRUE(eventually([&] { return words() == "Arket er printet."; }, 20s)) << words();
    ASSERT_EQ(printer.sheets().size(), 1u);
    EXPECT_TRUE(printer.sheets().front() == pdf.toStdString());
}

TEST_F(Desk, StartOverCancelsWhatIsUnderWay)
{
    const Scratch scratch;
    printing::PrinterProgram printer(scratch);
    printer.fault("media-empty-error");
    pick();
    own_pc->printer()->send({.uri = printer.uri(), .queue = {}, .server = {}}, view()->pdf(), {});
    ASSERT_TRUE(eventually([&] { return words().find("papir") != std::string::npos; }, 20s)) << words();
    ASSERT_TRUE(visit.tap("staffEnd"));
    EXPECT_EQ(words(), "");
    printer.gate().open();
    EXPECT_TRUE(eventually(
        [&] { return printing::count_jobs({.uri = printer.uri(), .queue = {}, .server = {}}, "canceled") == 1; }, 20s));
}

TEST(DeskPrinter, DoesWhatTheDialogWasSetTo)
{
    QPrinter printer;
    printer.setCopyCount(3);
    printer.setColorMode(QPrinter::Color);
    EXPECT_EQ(
        desk::options_of(printer, {.pdf = {}, .paper = handouts::Paper::A3}),
        (printing::PrintOptions{.copies = 3, .two_sided = false, .colour = true, .paper = printing::Paper::A3, .tray = {}}));
    printer.setDuplex(QPrinter::DuplexNone);
    printer.setColorMode(QPrinter::GrayScale);
    printer.setCopyCount(1);
    EXPECT_EQ(
        desk::options_of(printer, {.pdf = {}}),
        (printing::PrintOptions{.copies = 1, .two_sided = false, .colour = false, .paper = printing::Paper::A4, .tray = {}}));
}

TEST(DeskFile, KeepsWhatIsThereWhereNothingCanBeWritten)
{
    const Scratch folder;
    folder.write("file", "no folder");
    EXPECT_EQ(desk::write_sheet(path_in(folder, "file/ark.pdf"), "%PDF"), desk::Written::NotHere);
    EXPECT_EQ(desk::write_sheet(path_in(folder, "none/ark.pdf"), "%PDF"), desk::Written::NotHere);
    EXPECT_EQ(bytes_of(path_in(folder, "file")), "no folder");
}

TEST(DeskFile, ReplacesAnEarlierOne)
{
    const Scratch folder;
    folder.write("ark.pdf", "a longer one from before");
    EXPECT_EQ(desk::write_sheet(path_in(folder, "ark.pdf"), "%PDF"), desk::Written::Yes);
    EXPECT_EQ(bytes_of(path_in(folder, "ark.pdf")), "%PDF");
}

class DeskLooks : public testing::TestWithParam<std::tuple<QSize, const char *>> {};

TEST_P(DeskLooks, NothingIsCut)
{
    const auto &[size, language] = GetParam();
    qputenv("CUPS_SERVER", "/nowhere/cups.sock");
    const auto own_pc = std::make_shared<desk::OwnPc>();
    Visit visit(Options{.centre = support::sample_centre,
                        .now = support::moment(support::saturday),
                        .desk = own_pc,
                        .language = QLatin1String(language)},
                size);
    EXPECT_EQ(visit.program().session().language(), language);
    // As on a glass of so many pixels that 35 are the 12.7 mm of a target, and 7 the gap beside it.
    const Glass window{size, size.width() / 2.75, 280};
    for (const QVariantMap &arguments : {QVariantMap{}, QVariantMap{{"groups", QStringList{"gladsaxe", "online"}}},
                                         QVariantMap{{"use", "wall"}}, QVariantMap{{"notes", true}}}) {
        visit.program().navigator().start("builder", arguments);
        support::settle();
        EXPECT_THAT(layout_faults(visit, window), IsEmpty());
    }
    visit.program().navigator().start("builder", {{"groups", QStringList{"gladsaxe"}}});
    ASSERT_TRUE(visit.tap("printFromDesk"));
    EXPECT_TRUE(visit.sees("deskWords"));
    EXPECT_THAT(layout_faults(visit, window), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Windows, DeskLooks,
                         testing::Combine(testing::Values(QSize(1280, 860), QSize(1024, 600), QSize(1920, 1080)),
                                          testing::Values("da", "en")),
                         [](const auto &instance) {
                             const QSize size = std::get<0>(instance.param);
                             return std::get<1>(instance.param) + std::to_string(size.width()) + "x" +
                                    std::to_string(size.height());
                         });

TEST(DeskPrivacy, SavingASheetLeavesTheSheetAlone)
{
    const Scratch home;
    const QString folder = QString::fromStdString(home.path());
    QProcessEnvironment environment = support::offscreen();
    environment.insert("HOME", folder);
    for (const char *kind : {"CONFIG", "DATA", "CACHE", "STATE"})
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(kind), folder + '/' + QString::fromLatin1(kind).toLower());
    // The bus that the tests of printing start has its folder there.
    const Scratch runtime;
    environment.insert("XDG_RUNTIME_DIR", QString::fromStdString(runtime.path()));
    environment.insert("TMPDIR", folder);
    const support::Outcome outcome =
        support::run(QCoreApplication::applicationFilePath(), {"--gtest_filter=Desk.SavesTheVery*"}, environment);
    EXPECT_EQ(outcome.status, 0) << outcome.out.toStdString() << outcome.err.toStdString();
    EXPECT_THAT(outcome.out.toStdString(), HasSubstr("[  PASSED  ] 1 test."));
    QStringList left;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        left << all.next();
    EXPECT_THAT(left, IsEmpty());
}

TEST(DeskProgram, IsWhatTheScreensProgramBecomes)
{
    support::Running kiosk(MOEDESTED_BUILD_DIR "/bin/moedested-kiosk",
                           {"--desk", "--centre", QString::fromStdString(support::sample_centre.string())}, support::offscreen());
    const std::string name = "/proc/" + std::to_string(kiosk.process.processId()) + "/comm";
    EXPECT_TRUE(eventually([&] { return support::content_of(name) == "moedested-desk\n"; }));
    EXPECT_FALSE(kiosk.process.waitForFinished(300));
}

TEST(DeskProgram, AnswersWhoMistypes)
{
    const QString program = MOEDESTED_BUILD_DIR "/bin/moedested-kiosk";
    const support::Outcome tour = support::run(program, {"--desk", "--centre", "x", "--self-test"});
    EXPECT_EQ(tour.status, 2);
    EXPECT_THAT(tour.err.toStdString(), HasSubstr("without --tour and --self-test"));
}

TEST(DeskAlone, WithoutItsFolderSaysSoInTheWindow)
{
    const Scratch scratch;
    Visit visit(Options{.centre = scratch.path() / "none",
                        .now = support::moment(support::saturday),
                        .desk = std::make_shared<desk::OwnPc>()},
                {1280, 860});
    support::take_warnings();
    const QQuickItem *notice = visit.find("staffTrouble");
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->property("words"),
              "Der er ingen plan at vise: groups.toml mangler. Skærmen kører uden centrets indstillinger: centre.toml mangler.");
}

}  // namespace app
