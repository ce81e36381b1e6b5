// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/choice_list.h"
#include "model.h"

#include <gmock/gmock.h>

#include <random>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace ui {

using context::Choice;
using testing::ElementsAre;

namespace {

/// A list and all that it tells of its changes.
struct Told {
    Told() { list.set({{"a", "1"}, {"b", "2"}, {"c", "3"}}); }

    void expect(int resets, int removals, int insertions, int rewrites)
    {
        EXPECT_EQ(reset.size(), resets);
        EXPECT_EQ(removed.size(), removals);
        EXPECT_EQ(inserted.size(), insertions);
        EXPECT_EQ(rewritten.size(), rewrites);
    }

    context::ChoiceList list;
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy reset{&list, &QAbstractItemModel::modelReset};
    QSignalSpy removed{&list, &QAbstractItemModel::rowsRemoved};
    QSignalSpy inserted{&list, &QAbstractItemModel::rowsInserted};
    QSignalSpy rewritten{&list, &QAbstractItemModel::dataChanged};
};

}  // namespace

TEST(RowList, EqualRowsTellNothing)
{
    Told told;
    told.reset.clear();
    told.list.set({{"a", "1"}, {"b", "2"}, {"c", "3"}});
    told.expect(0, 0, 0, 0);
}

TEST(RowList, OtherWordsRewriteThatRowOnly)
{
    Told told;
    told.reset.clear();
    told.list.set({{"a", "1"}, {"b", "zwei"}, {"c", "3"}});
    told.expect(0, 0, 0, 1);
    EXPECT_EQ(told.rewritten.front().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(told.rewritten.front().at(1).toModelIndex().row(), 1);
    EXPECT_THAT(column(&told.list, "words"), ElementsAre("1", "zwei", "3"));
}

TEST(RowList, WhatIsOverIsTakenOut)
{
    Told told;
    told.reset.clear();
    told.list.set({{"b", "2 first"}, {"c", "3"}});
    told.expect(0, 1, 0, 1);
    EXPECT_THAT(column(&told.list, "words"), ElementsAre("2 first", "3"));
}

TEST(RowList, WhatIsNewIsPutIn)
{
    Told told;
    told.reset.clear();
    told.list.set({{"a", "1"}, {"x", "9"}, {"b", "2"}, {"c", "3"}, {"y", "8"}, {"z", "7"}});
    told.expect(0, 0, 2, 0);
    EXPECT_THAT(column(&told.list, "key"), ElementsAre("a", "x", "b", "c", "y", "z"));
}

TEST(RowList, AnotherOrderStartsAnew)
{
    Told told;
    told.reset.clear();
    told.list.set({{"c", "3"}, {"a", "1"}, {"b", "2"}});
    told.expect(1, 0, 0, 0);
    EXPECT_THAT(column(&told.list, "key"), ElementsAre("c", "a", "b"));
}

TEST(RowList, NothingThatStaysStartsAnew)
{
    Told told;
    told.reset.clear();
    told.list.set({{"x", "9"}});
    told.expect(1, 0, 0, 0);
}

TEST(RowList, KeysThatAreNotUniqueStartAnew)
{
    Told told;
    told.reset.clear();
    told.list.set({{"a", "1"}, {"a", "2"}});
    told.expect(1, 0, 0, 0);
    told.list.set({{"a", "2"}});
    told.expect(2, 0, 0, 0);
}

TEST(RowList, AnyRowsBecomeAnyOthers)
{
    Told told;
    std::mt19937 random(5);
    for (int round = 0; round < 500; ++round) {
        std::vector<Choice> rows;
        for (int key = 0; key < 12; ++key)
            if (random() % 3)
                rows.push_back({QString::number(key), QString::number(random() % 4)});
        if (random() % 10 == 0)
            std::ranges::shuffle(rows, random);
        told.list.set(rows);
        ASSERT_EQ(told.list.rows(), rows) << "round " << round;
    }
    EXPECT_FALSE(told.removed.isEmpty());
    EXPECT_FALSE(told.inserted.isEmpty());
    EXPECT_FALSE(told.rewritten.isEmpty());
}

}  // namespace ui
