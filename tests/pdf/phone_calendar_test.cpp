// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a phone's calendar makes of our codes, with libical in the phone's place.

#include "handouts/calendar_code.h"
#include "pdf/paper.h"
#include "schedule/calendar.h"

#include <memory>

#include <gmock/gmock.h>
#include <libical/ical.h>

using namespace paper;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// The one event of a code; a test failure where there is another number or an error.
icalcomponent *event_of(const Component &calendar)
{
    EXPECT_NE(calendar, nullptr);
    if (!calendar)
        return nullptr;
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_ANY_COMPONENT), 1);
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

Component parsed(const std::string &code)
{
    return {icalparser_parse_string(code.c_str()), &icalcomponent_free};
}

schedule::sys_seconds instant(icaltimetype time)
{
    return schedule::sys_seconds(std::chrono::seconds(icaltime_as_timet_with_zone(time, icaltime_get_timezone(time))));
}

/// As "2026-10-25 17:00", by libical's own copy of the time zones.
std::string on_a_danish_clock(icaltimetype time)
{
    icaltimezone *danish = icaltimezone_get_builtin_timezone("Europe/Copenhagen");
    EXPECT_NE(danish, nullptr);
    const icaltimetype local = icaltime_convert_to_zone(time, danish);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d", local.year, local.month, local.day, local.hour, local.minute);
    return text;
}

/// The start on a Danish clock of the group's next meeting from that day on, read out of its code.
std::string start_from(const Desk &desk, const std::string &group, std::chrono::year_month_day day)
{
    const schedule::Calendar calendar(desk.site.plan, desk.zone);
    const auto meeting = calendar.next(desk.order({group}).groups, schedule::sys_seconds(std::chrono::sys_days(day)), 1).at(0);
    const Component code = parsed(handouts::calendar_code(desk.site, desk.content, meeting));
    icalcomponent *event = event_of(code);
    return event == nullptr ? "" : on_a_danish_clock(icalcomponent_get_dtstart(event));
}

}  // namespace

using namespace std::chrono_literals;

TEST(PhoneCalendar, HasTheSameWallTimeInSummerAndWinter)
{
    const Desk desk;
    EXPECT_EQ(start_from(desk, "aeroe", 2026y / 12 / 10), "2026-12-14 17:00");
    EXPECT_EQ(start_from(desk, "aeroe", 2027y / 6 / 1), "2027-06-07 17:00");
}

TEST(PhoneCalendar, HasItOnTheDaysWhenClocksChange)
{
    Desk desk;
    desk.site.plan.groups[0].rhythms[0].pattern = schedule::EveryWeeks{{std::chrono::Sunday}, 1};
    EXPECT_EQ(start_from(desk, "aeroe", 2027y / 3 / 28), "2027-03-28 17:00");
    EXPECT_EQ(start_from(desk, "aeroe", 2027y / 10 / 31), "2027-10-31 17:00");
}

TEST(PhoneCalendar, TakesEveryMeetingOfAYearAsItIs)
{
    for (const char *language : {"da", "en"}) {
        const Desk desk(language, "config/sample");
        const schedule::Calendar calendar(desk.site.plan, desk.zone);
        for (const schedule::Meeting &meeting : calendar.next(desk.order().groups, noon, 300)) {
            const std::string code = handouts::calendar_code(desk.site, desk.content, meeting);
            SCOPED_TRACE(code);
            const Component calendar_read = parsed(code);
            icalcomponent *event = event_of(calendar_read);
            ASSERT_NE(event, nullptr);
            EXPECT_EQ(instant(icalcomponent_get_dtstart(event)), meeting.start);
            EXPECT_EQ(instant(icalcomponent_get_dtend(event)), meeting.end);
            const std::string name = desk.site.plan.groups[meeting.group].name.in(language);
            EXPECT_THAT(icalcomponent_get_summary(event), testing::EndsWith(name));
        }
    }
}

TEST(PhoneCalendar, TakesBackWhatWasEscaped)
{
    Desk desk;
    desk.site.plan.groups[0].name = "A;B,C\\D\nE";
    const schedule::Calendar calendar(desk.site.plan, desk.zone);
    const auto meeting = calendar.next({0}, noon, 1).at(0);
    const Component code = parsed(handouts::calendar_code(desk.site, desk.content, meeting));
    ASSERT_NE(event_of(code), nullptr);
    EXPECT_STREQ(icalcomponent_get_summary(event_of(code)), "SMART-møde: A;B,C\\D\nE");
}
