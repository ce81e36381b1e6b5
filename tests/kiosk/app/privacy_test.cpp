// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/process.h"
#include "support/scratch.h"
#include "support/text.h"

#include <gmock/gmock.h>

#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>

namespace app {

using support::Scratch;
using testing::IsEmpty;

namespace {

/// The touch tests are the real program and a finger: meetings, a filter, a group, another language, paper, larger text, the
/// keyboard, the screen read aloud.
const QString visit_program = MOEDESTED_BUILD_DIR "/bin/touch_test";
const QStringList a_visit = {
    "--gtest_filter=ThreeTouches.*:Paper.*:Filter.APickChangesTheList:Language.Switches*:StillThere.Finish*:"
    "LargerText.Says*:Keyboard.OperatesThem:ReadAloud.SlowerAndLouder*"};

/// A home in which nothing is, and every other place that a program may keep things in.
struct EmptyHome {
    Scratch home;
    Scratch runtime;

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = support::offscreen();
        const QString folder = QString::fromStdString(home.path());
        environment.insert("HOME", folder);
        for (const char *kind : {"CONFIG", "DATA", "CACHE", "STATE"})
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(kind), folder + '/' + QString::fromLatin1(kind).toLower());
        environment.insert("XDG_RUNTIME_DIR", QString::fromStdString(runtime.path()));
        environment.insert("TMPDIR", folder);
        return environment;
    }
};

QStringList files_in(const Scratch &folder)
{
    QStringList files;
    QDirIterator all(QString::fromStdString(folder.path()), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    return files;
}

}  // namespace

TEST(Privacy, AVisitLeavesNothingBehind)
{
    const EmptyHome empty;
    const support::Outcome outcome = support::run(visit_program, a_visit, empty.environment());
    EXPECT_EQ(outcome.status, 0) << outcome.out.toStdString() << outcome.err.toStdString();
    EXPECT_THAT(outcome.out.toStdString(), testing::HasSubstr("[  PASSED  ] 10 tests."));
    for (const char *seen : {"Aarhus", "Gladsaxe", "Odense", "anonym", "Eksempelby", "principper"})
        EXPECT_FALSE((outcome.out + outcome.err).contains(QLatin1String(seen))) << "the log tells of " << seen;
    EXPECT_THAT(files_in(empty.home), IsEmpty());
    EXPECT_THAT(files_in(empty.runtime), IsEmpty());
}

TEST(Privacy, ASheetWithANoteLeavesNothingBehind)
{
    const EmptyHome empty;
    const support::Outcome outcome =
        support::run(MOEDESTED_BUILD_DIR "/bin/builder_test", {"--gtest_filter=BuilderNotes.AreTyped*"}, empty.environment());
    EXPECT_EQ(outcome.status, 0) << outcome.out.toStdString() << outcome.err.toStdString();
    EXPECT_THAT(outcome.out.toStdString(), testing::HasSubstr("[  PASSED  ] 2 tests."));
    for (const char *typed : {"Ring", "hej"})
        EXPECT_FALSE((outcome.out + outcome.err).contains(QLatin1String(typed))) << "the log tells of " << typed;
    EXPECT_THAT(files_in(empty.home), IsEmpty());
    EXPECT_THAT(files_in(empty.runtime), IsEmpty());
}

TEST(Privacy, AVisitOpensNoFileForWriting)
{
    if (QStandardPaths::findExecutable("strace").isEmpty())
        GTEST_SKIP() << "needs the Debian package strace";
    const EmptyHome empty;
    const Scratch notes;
    const QString log = QString::fromStdString(notes.path() / "log");
    QProcessEnvironment environment = empty.environment();
    environment.insert("ASAN_OPTIONS", "detect_leaks=0");  // it can't look for leaks while it is traced
    const support::Outcome outcome =
        support::run("strace",
                     QStringList{"-f", "-qq", "-e",
                                 "trace=open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,"
                                 "symlinkat,mkdir,mkdirat,mknod,mknodat,truncate",
                                 "-o", log, visit_program} +
                         a_visit,
                     environment);
    if (outcome.err.contains("PTRACE") || outcome.err.contains("ptrace"))
        GTEST_SKIP() << "tracing is not allowed here";
    EXPECT_EQ(outcome.status, 0) << outcome.out.toStdString() << outcome.err.toStdString();
    QStringList written;
    // Devices and the kernel's own files keep nothing.
    const QRegularExpression harmless("\"/(dev|proc|sys)/");
    for (const QString &line :
         QString::fromStdString(support::content_of(notes.path() / "log")).split('\n', Qt::SkipEmptyParts)) {
        const bool opens = line.contains("open");
        const bool writes =
            line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT") || line.contains("O_TRUNC");
        const bool failed = line.contains(" = -1 ");
        if ((writes || !opens) && !failed && line.contains('(') && !line.contains(harmless))
            written << line;
    }
    EXPECT_THAT(written, IsEmpty());
}

}  // namespace app
