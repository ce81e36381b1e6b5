// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A feed that is a file, such as one on a share or one that another program fetches.
#include "stand.h"

#include "feeds/feed_copies.h"
#include "feeds/feed_state.h"

#include <sys/stat.h>

namespace feeds {

using testing::HasSubstr;

class FileFeed : public Stand {
protected:
    FileFeed()
    {
        feed.address = std::string("plan.ics");
        centre.write("plan.ics", calendar_of({"gladsaxe"}));
    }
    void keep()
    {
        ASSERT_EQ(ask().outcome, Outcome::Changed);
        good_copy = content_of(copy());
        good_state = content_of(state());
    }
};

TEST_F(FileFeed, BesideCentreToml)
{
    keep();
    EXPECT_EQ(content_of(copy()), calendar_of({"gladsaxe"}));
}

TEST_F(FileFeed, AnywhereElse)
{
    const ScratchDirectory other;
    feed.address = other.write("plan.ics", calendar_of({"herlev"})).string();
    EXPECT_EQ(ask().outcome, Outcome::Changed);
    EXPECT_EQ(content_of(copy()), calendar_of({"herlev"}));
}

TEST_F(FileFeed, Unchanged)
{
    keep();
    EXPECT_EQ(ask(1h).outcome, Outcome::Unchanged);
}

TEST_F(FileFeed, Changed)
{
    keep();
    centre.write("plan.ics", calendar_of({"gladsaxe", "herlev"}));
    EXPECT_EQ(ask(1h).outcome, Outcome::Changed);
}

TEST_F(FileFeed, ThatIsGoneKeepsTheCopy)
{
    keep();
    std::filesystem::remove(centre.path() / "plan.ics");
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("missing-file"));
    expect_good_copy_kept();
}

TEST_F(FileFeed, ThatIsHalfWrittenKeepsTheCopy)
{
    keep();
    centre.write("plan.ics", calendar_of({"gladsaxe", "herlev"}).substr(0, 200));
    EXPECT_TRUE(failed(ask(1h)));
    expect_good_copy_kept();
}

TEST_F(FileFeed, ThatIsAPipeIsNotWaitedFor)
{
    keep();
    std::filesystem::remove(centre.path() / "plan.ics");
    ASSERT_EQ(::mkfifo((centre.path() / "plan.ics").c_str(), 0600), 0);
    EXPECT_TRUE(failed(ask(1h)));
    expect_good_copy_kept();
}

TEST_F(FileFeed, ThatIsAFolder)
{
    feed.address = std::string(".");
    EXPECT_TRUE(failed(ask()));
}

TEST_F(FileFeed, ThatIsADevice)
{
    feed.address = std::string("/dev/zero");
    EXPECT_TRUE(failed(ask()));
}

TEST_F(FileFeed, ThatIsTooLarge)
{
    keep();
    std::filesystem::resize_file(centre.path() / "plan.ics", feeds::largest_feed + 1);
    const Fetched fetched = ask(1h);
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("too-large (most: 5)"));
    expect_good_copy_kept();
}

TEST_F(FileFeed, WithoutAFolderForCopiesSaysWhatToDo)
{
    std::filesystem::remove(centre.path() / "feeds");
    const Fetched fetched = ask();
    EXPECT_TRUE(failed(fetched));
    EXPECT_THAT(said(fetched), HasSubstr("not-written"));
}

}  // namespace feeds
