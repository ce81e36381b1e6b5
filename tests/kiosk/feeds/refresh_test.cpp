// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a feed is asked for: as centre.toml says, and no more often than the feed itself wishes.
#include "stand.h"

#include "feeds/feed_state.h"

namespace feeds {

class Due : public Stand {
protected:
    void keep(std::string_view lines)
    {
        server.serve(QByteArray::fromStdString(calendar_of({"gladsaxe"}, lines)));
        const Fetched fetched = ask();
        ASSERT_EQ(fetched.outcome, Outcome::Changed) << said(fetched);
    }
    bool is_due(std::chrono::seconds after)
    {
        const std::size_t before = server.requests().size();
        const bool due = ask_if_due(after).outcome != Outcome::NotDue;
        EXPECT_EQ(server.requests().size() > before, due) << "a feed that is not due costs no request";
        return due;
    }
};

TEST_F(Due, AsOftenAsTheCentreSays)
{
    feed.refresh = 30min;
    keep("");
    EXPECT_FALSE(is_due(29min + 59s));
    EXPECT_TRUE(is_due(30min));
    EXPECT_FALSE(is_due(59min)) << "from the last question on";
}

TEST_F(Due, AgainSoonAfterAFailure)
{
    keep("");
    server.behave(answer(500, ""));
    EXPECT_TRUE(is_due(60min));
    EXPECT_TRUE(is_due(61min)) << "the next run of the timer tries again";
}

TEST_F(Due, AfterTheClockWasSetBack)
{
    keep("");
    EXPECT_TRUE(is_due(-std::chrono::hours(24 * 365)));
}

TEST_F(Due, AfterTheCopyWasDeleted)
{
    keep("");
    std::filesystem::remove(copy());
    EXPECT_TRUE(is_due(1min));
}

struct Wish {
    std::string name;
    std::string lines;
    std::chrono::seconds refresh;  ///< what the centre says
    std::chrono::seconds due;      ///< what comes of both

    friend std::ostream &operator<<(std::ostream &out, const Wish &wish) { return out << wish.name; }
};

class DueByItsOwnWish : public Due, public testing::WithParamInterface<Wish> {};

TEST_P(DueByItsOwnWish, IsHeard)
{
    feed.refresh = GetParam().refresh;
    keep(GetParam().lines);
    EXPECT_FALSE(is_due(GetParam().due - 1s));
    EXPECT_TRUE(is_due(GetParam().due));
}

const std::vector<Wish> wishes = {
    {"LongerThanTheCentre", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n", 1h, 6h},
    {"ShorterThanTheCentre", "REFRESH-INTERVAL;VALUE=DURATION:PT20M\r\n", 1h, 1h},
    {"OfMicrosoft", "X-PUBLISHED-TTL:PT6H\r\n", 1h, 6h},
    {"OfAWeekIsADay", "REFRESH-INTERVAL;VALUE=DURATION:P1W\r\n", 1h, 24h},
    {"OfAHundredYearsIsADay", "REFRESH-INTERVAL;VALUE=DURATION:P36500D\r\n", 1h, 24h},
    {"OfASecondIsAQuarter", "REFRESH-INTERVAL;VALUE=DURATION:PT1S\r\n", 15min, 15min},
    {"OfNothing", "REFRESH-INTERVAL;VALUE=DURATION:PT0S\r\n", 1h, 1h},
    {"OfLessThanNothing", "REFRESH-INTERVAL;VALUE=DURATION:-PT6H\r\n", 1h, 1h},
    {"WithoutItsT", "REFRESH-INTERVAL;VALUE=DURATION:P6H\r\n", 1h, 1h},
    {"ThatIsNoDuration", "REFRESH-INTERVAL;VALUE=DURATION:soon\r\n", 1h, 1h},
    {"BeyondAllNumbers", "REFRESH-INTERVAL;VALUE=DURATION:PT99999999999999999999H\r\n", 1h, 1h},
    {"ThatIsEmpty", "REFRESH-INTERVAL;VALUE=DURATION:\r\n", 1h, 1h},
};

INSTANTIATE_TEST_SUITE_P(Wishes, DueByItsOwnWish, testing::ValuesIn(wishes),
                         [](const auto &instance) { return instance.param.name; });

}  // namespace feeds
