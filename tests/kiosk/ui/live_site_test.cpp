// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/live_site.h"
#include "model.h"
#include "support/eventually.h"
#include "support/scratch.h"
#include "support/warnings.h"

#include <gmock/gmock.h>

#include <filesystem>

#include <QElapsedTimer>
#include <QSignalSpy>

namespace ui {

using context::LiveSite;
using support::eventually;
using support::ScratchCentre;
using support::take_warnings;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::string group(const std::string &id)
{
    return "[[group]]\nid = \"" + id + "\"\nname = \"" + id +
           "\"\ntown = \"By\"\n\n[[group.rhythm]]\ndays = [\"monday\"]\ntime = \"17.00-18.30\"\n\n";
}

const std::string broken = group("one") + "[[group]]\nid = \"two\"\n";

class Reload : public testing::Test {
protected:
    std::vector<std::string> ids() const
    {
        std::vector<std::string> ids;
        for (const auto &group : site.site().plan.groups)
            ids.push_back(group.id);
        return ids;
    }
    /// Two seconds are promised; the limit leaves a loaded machine room.
    bool becomes(const std::vector<std::string> &wanted)
    {
        return eventually([&] { return ids() == wanted; });
    }
    /// The log, once something is in it.
    std::vector<std::string> log()
    {
        std::vector<std::string> lines;
        eventually([&] {
            for (const QString &line : take_warnings())
                lines.push_back(line.toStdString());
            return !lines.empty();
        });
        return lines;
    }
    std::string file() const { return (centre.path() / "groups.toml").string(); }

    ScratchCentre centre{group("one")};
    LiveSite site{centre.path(), config::Centre{}};
};

}  // namespace

TEST_F(Reload, OfAFilePutInItsPlace)
{
    EXPECT_THAT(ids(), ElementsAre("one"));
    EXPECT_TRUE(site.has_plan());
    QSignalSpy changed(&site, &LiveSite::changed);
    centre.replace("groups.toml", group("one") + group("two"));
    EXPECT_TRUE(becomes({"one", "two"}));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(Reload, OfAFileRewrittenInPlace)
{
    centre.write("groups.toml", group("six"));
    EXPECT_TRUE(becomes({"six"}));
}

TEST_F(Reload, OfAFileOfTheSameSizeAndTime)
{
    const auto time = std::filesystem::last_write_time(file());
    centre.write("groups.toml.new", group("two"));
    std::filesystem::last_write_time(file() + ".new", time);
    std::filesystem::rename(file() + ".new", file());
    ASSERT_EQ(std::filesystem::last_write_time(file()), time);
    EXPECT_TRUE(becomes({"two"}));
}

TEST_F(Reload, OfAFileWithAnOlderTime)
{
    centre.write("groups.toml.new", group("two"));
    std::filesystem::last_write_time(file() + ".new", std::filesystem::last_write_time(file()) - std::chrono::hours(48));
    std::filesystem::rename(file() + ".new", file());
    EXPECT_TRUE(becomes({"two"})) << "a backup that is put back";
}

TEST_F(Reload, WithinTwoSeconds)
{
    QElapsedTimer timer;
    timer.start();
    centre.replace("groups.toml", group("two"));
    ASSERT_TRUE(becomes({"two"}));
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST_F(Reload, OfABrokenFileKeepsTheLastGoodGroupsAndSaysWhy)
{
    QSignalSpy changed(&site, &LiveSite::changed);
    centre.replace("groups.toml", broken);
    const auto lines = log();
    EXPECT_THAT(lines, testing::Contains(
                           testing::AllOf(testing::StartsWith(file() + ":10:1: error: "), testing::EndsWith("[group[1].name]"))));
    EXPECT_THAT(lines, testing::Contains("The new groups can't be used; the screen keeps the last good ones."));
    EXPECT_THAT(ids(), ElementsAre("one"));
    EXPECT_TRUE(site.has_plan());
    EXPECT_EQ(changed.size(), 1) << "staff are told";
    ASSERT_EQ(site.troubles().size(), 1u);
    EXPECT_EQ(site.troubles()[0].file, "groups.toml");
    EXPECT_EQ(site.troubles()[0].problem.line, 10);
    EXPECT_TRUE(site.troubles()[0].from);
}

TEST_F(Reload, OfAGroupThatIsClosedInTheWrongWordsShowsItClosedAndSaysWhy)
{
    std::string closed = group("one");
    closed.insert(closed.find("town"), "lukket = true\n");
    centre.replace("groups.toml", closed + group("two"));
    EXPECT_TRUE(becomes({"one", "two"})) << "the others are shown as they are now";
    EXPECT_FALSE(site.site().plan.groups.front().open);
    EXPECT_FALSE(site.site().plan.groups.front().condition.empty());
    EXPECT_THAT(log(), testing::Contains(HasSubstr("[group[0].lukket]")));
}

TEST_F(Reload, OfABrokenFileIsSaidOnceOnly)
{
    centre.replace("groups.toml", broken);
    EXPECT_THAT(log(), testing::Not(IsEmpty()));
    EXPECT_FALSE(eventually([&] { return !take_warnings().isEmpty(); }, std::chrono::milliseconds(1500)));
}

TEST_F(Reload, OfAFileThatIsMended)
{
    centre.replace("groups.toml", broken);
    EXPECT_THAT(log(), testing::Not(IsEmpty()));
    centre.replace("groups.toml", group("one") + group("two"));
    EXPECT_TRUE(becomes({"one", "two"}));
    EXPECT_THAT(site.troubles(), IsEmpty());
    EXPECT_THAT(take_warnings(), IsEmpty());
}

TEST_F(Reload, OfAFileThatIsDeletedAndRestored)
{
    centre.remove("groups.toml");
    EXPECT_THAT(log(), testing::Contains(HasSubstr(file())));
    EXPECT_THAT(ids(), ElementsAre("one"));
    centre.write("groups.toml", group("two"));
    EXPECT_TRUE(becomes({"two"}));
}

TEST_F(Reload, OfAFileThatIsRestoredUnchanged)
{
    std::filesystem::rename(file(), file() + ".away");
    EXPECT_THAT(log(), testing::Not(IsEmpty()));
    QSignalSpy changed(&site, &LiveSite::changed);
    std::filesystem::rename(file() + ".away", file());
    EXPECT_TRUE(eventually([&] { return !changed.isEmpty(); }));
    EXPECT_THAT(ids(), ElementsAre("one"));
}

TEST_F(Reload, OfAFolderPutInItsPlace)
{
    const ScratchCentre other(group("two"));
    const std::filesystem::path away = centre.path().string() + ".away";
    std::filesystem::rename(centre.path(), away);
    std::filesystem::copy(other.path(), centre.path());
    EXPECT_TRUE(becomes({"two"}));
    std::filesystem::remove_all(away);
    take_warnings();  // a look between the two steps finds no file
}

TEST_F(Reload, OfHalfAFileAndThenTheWholeOne)
{
    const std::string whole = group("one") + group("two");
    centre.write("groups.toml", whole.substr(0, whole.size() - 20));
    EXPECT_THAT(log(), testing::Not(IsEmpty()));
    EXPECT_THAT(ids(), ElementsAre("one"));
    centre.write("groups.toml", whole);
    EXPECT_TRUE(becomes({"one", "two"}));
}

TEST(FirstRead, OfABrokenFileLeavesNothingToShowUntilItIsMended)
{
    const ScratchCentre centre(broken);
    LiveSite site(centre.path(), {});
    EXPECT_FALSE(site.has_plan());
    EXPECT_THAT(take_warnings().join('\n').toStdString(),
                EndsWith("There are no groups that can be shown; the screen says so until the file is mended."));
    QSignalSpy changed(&site, &LiveSite::changed);
    centre.replace("groups.toml", group("one"));
    EXPECT_TRUE(eventually([&] { return !changed.isEmpty(); }));
    EXPECT_TRUE(site.has_plan());
}

TEST(FirstRead, WithoutAFileIsTheSame)
{
    const ScratchCentre centre("");
    centre.remove("groups.toml");
    const LiveSite site(centre.path(), {});
    EXPECT_FALSE(site.has_plan());
    EXPECT_THAT(take_warnings(), testing::Not(IsEmpty()));
}

namespace {

/// What the screen shows after a start in that folder.
std::vector<std::string> shown_after_a_start(const ScratchCentre &centre)
{
    const LiveSite site(centre.path(), {}, config::Keep::Yes);
    std::vector<std::string> ids;
    for (const auto &group : site.site().plan.groups)
        ids.push_back(group.id);
    return ids;
}

}  // namespace

TEST(NextStart, OnBrokenGroupsShowsTheLastSoundOnes)
{
    const ScratchCentre centre(group("one"));
    const auto november = std::chrono::sys_days(std::chrono::year(2026) / 11 / 12) + std::chrono::hours(9);
    centre.date("groups.toml", november);
    EXPECT_THAT(shown_after_a_start(centre), ElementsAre("one"));
    centre.write("groups.toml", broken);
    EXPECT_THAT(shown_after_a_start(centre), ElementsAre("one"));
    const LiveSite site(centre.path(), {}, config::Keep::Yes);
    EXPECT_TRUE(site.has_plan());
    ASSERT_EQ(site.troubles().size(), 1u);
    EXPECT_EQ(site.troubles()[0].from, november);
    EXPECT_EQ(site.troubles()[0].problem.line, 10);
    EXPECT_THAT(take_warnings(), testing::Contains("The new groups can't be used; the screen keeps the last good ones."));
}

TEST(NextStart, WithoutTheFolderShowsNothingUntilItComes)
{
    const ScratchCentre centre(group("one"));
    const std::filesystem::path away = centre.path().string() + ".away";
    std::filesystem::rename(centre.path(), away);
    LiveSite site(centre.path(), {centre.path(), "centre.toml", config::parse_centre, config::Keep::Yes}, {}, config::Keep::Yes);
    EXPECT_FALSE(site.has_plan());
    EXPECT_FALSE(site.outdated());
    EXPECT_FALSE(std::filesystem::exists(centre.path())) << "nothing is made where the folder is to come";
    std::filesystem::rename(away, centre.path());
    EXPECT_TRUE(eventually([&] { return site.has_plan() && site.outdated(); }));
    EXPECT_THAT(site.troubles(), IsEmpty());
    take_warnings();
}

TEST(NextStart, KeepsNoOtherPlanThanTheFileSaid)
{
    const ScratchCentre centre(group("one"));
    shown_after_a_start(centre);
    centre.write("groups.toml", group("two"));
    shown_after_a_start(centre);
    centre.write("groups.toml", broken);
    EXPECT_THAT(shown_after_a_start(centre), ElementsAre("two"));
    take_warnings();
}

}  // namespace ui
