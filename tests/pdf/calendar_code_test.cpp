// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handouts/calendar_code.h"

#include "canvas/qr.h"
#include "pdf/paper.h"

#include <gmock/gmock.h>

using namespace paper;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string code_of(const Desk &desk, const std::string &group)
{
    const schedule::Calendar calendar(desk.site.plan, desk.zone);
    return handouts::calendar_code(desk.site, desk.content, calendar.next(desk.order({group}).groups, noon, 1).at(0));
}

bool is_utf8(const std::string &text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > text.size() || (lead >= 0x80 && lead < 0xC2))
            return false;
        for (std::size_t next = 1; next < length; ++next) {
            if ((static_cast<unsigned char>(text[at + next]) & 0xC0) != 0x80)
                return false;
        }
        at += length;
    }
    return true;
}

}  // namespace

TEST(CalendarCode, SaysWhenAndWhereInUtc)
{
    const Desk desk;
    EXPECT_EQ(code_of(desk, "aeroe"),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
              "SUMMARY:SMART-møde: Ærøskøbing\r\n"
              "DTSTART:20261123T160000Z\r\nDTEND:20261123T173000Z\r\n"
              "LOCATION:Det gamle værft\\, Ågade 12\\, 5970 Ærøskøbing\\, 1. sal\\, elevator\r\n"
              "DESCRIPTION:Hver mandag kl.\u00A017.00–18.30\\nPlan: https://moeder.example.org/proeveby\r\n"
              "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(CalendarCode, HasSummerTimeInUtcToo)
{
    const Desk desk;
    const schedule::Calendar calendar(desk.site.plan, desk.zone);
    const auto june = schedule::sys_seconds(std::chrono::sys_days(std::chrono::year(2026) / 6 / 1));
    const auto meeting = calendar.next(desk.order({"aeroe"}).groups, june, 1).at(0);
    EXPECT_THAT(handouts::calendar_code(desk.site, desk.content, meeting), HasSubstr("DTSTART:20260601T150000Z"));
}

TEST(CalendarCode, NeverHoldsWhatPhonesMisread)
{
    const Desk desk("en");
    for (const char *group : {"aeroe", "online", "lukket"}) {
        const std::string code = code_of(desk, group);
        EXPECT_THAT(code, Not(HasSubstr("RRULE")));
        EXPECT_THAT(code, Not(HasSubstr("TZID")));
        EXPECT_THAT(code, Not(HasSubstr("VTIMEZONE")));
        EXPECT_LE(code.size(), handouts::calendar_code_limit);
    }
}

TEST(CalendarCode, NamesTheNewPlaceOfAMovedMeeting)
{
    const Desk desk;
    EXPECT_THAT(code_of(desk, "lukket"), HasSubstr("LOCATION:Biblioteket\\, Torvet 1\r\n"));
    EXPECT_THAT(code_of(desk, "online"), HasSubstr("LOCATION:https://moeder.example.org/online\r\n"));
}

TEST(CalendarCode, EscapesAsRfc5545Asks)
{
    Desk desk;
    desk.site.plan.groups[0].name = "A;B,C\\D\nE\rF";
    EXPECT_THAT(code_of(desk, "aeroe"), HasSubstr("SUMMARY:SMART-møde: A\\;B\\,C\\\\D\\nEF\r\n"));
}

TEST(CalendarCode, CutsLongTextsAtACharacterAndKeepsWithinItsLimit)
{
    const Desk untouched;
    for (const std::string part : {"ø", "æ,", "–", "\U0001F600", "a", ";"}) {
        for (int length = 1; length < 260; length += 3) {
            Desk desk = untouched;
            std::string text;
            for (int index = 0; index < length; ++index)
                text += part;
            schedule::Group &group = desk.site.plan.groups[0];
            group.name = text;
            group.venue = text;
            group.rhythms.insert(group.rhythms.end(), static_cast<std::size_t>(length % 9), group.rhythms.front());
            const std::string code = code_of(desk, "aeroe");
            ASSERT_LE(code.size(), handouts::calendar_code_limit);
            ASSERT_TRUE(is_utf8(code)) << code;
            ASSERT_TRUE(code.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n")) << code;
            ASSERT_LE(canvas::encode_qr(code)->size, 69);
        }
    }
}

TEST(CalendarCode, NeverCutsAnAddressShort)
{
    Desk desk;
    desk.site.centre.schedule_url = "https://example.org/" + std::string(300, 'x');
    EXPECT_THAT(code_of(desk, "aeroe"), Not(HasSubstr("https")));
}

TEST(ScheduleCode, IsTheAddressOrNothing)
{
    Desk desk;
    EXPECT_EQ(handouts::schedule_code(desk.site), "https://moeder.example.org/proeveby");
    desk.site.centre.schedule_url.clear();
    EXPECT_EQ(handouts::schedule_code(desk.site), "");
}
