// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/centre.h"

namespace config {

class BadCentre : public testing::TestWithParam<BadInput> {};

TEST_P(BadCentre, IsNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file = scratch.write("centre.toml", GetParam().toml);
    const auto read = read_centre(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_EQ(read.value.has_value(), !has_errors(read.problems));
}

// Each problem: its code, then the line that `moedested check` prints, without the file.
const std::vector<BadInput> faults = {
    {"Empty",
     R"toml()toml",
     {"missing-key 1:1: error: the key \"name\" is missing; write name = \"…\", as it shall stand at the top of the screen "
      "[name]",
      "missing-schedule 1:1: warning: without schedule_url = \"https://…\" the sheets lack the code that leads to the living "
      "schedule [schedule_url]"}},
    {"UnknownKeys",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
langauges = ["da"]
[screen]
idle_second = 90
)toml",
     {"unknown-key 3:1: error: there is no key \"langauges\" here; did you mean \"languages\"? [langauges]",
      "unknown-key 5:1: error: there is no key \"idle_second\" here; did you mean \"idle_seconds\"? [screen.idle_second]"}},
    {"WrongTypes",
     R"toml(name = 1
languages = "da"
example = "yes"
schedule_url = 7
screen = 5
help = "112"
)toml",
     {"wrong-type 1:8: error: this must be text in quotes, but it is a whole number [name]",
      "wrong-type 2:13: error: this must be a list in square brackets, but it is text in quotes [languages]",
      "wrong-type 3:11: error: this must be true or false, but it is text in quotes [example]",
      "wrong-type 4:16: error: this must be text in quotes, but it is a whole number [schedule_url]",
      "wrong-type 5:10: error: this must be a table, but it is a whole number [screen]",
      "wrong-type 6:8: error: this must be one or more tables headed [[help]], but it is text in quotes [help]"}},
    {"UnknownLanguage",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
languages = ["da", "xx", "Dansk", "da"]
)toml",
     {"unknown-language 3:20: warning: there are no texts in the language \"xx\"; it is left out [languages[1]]",
      "bad-language 3:26: error: \"Dansk\" is no language; write its short name, such as \"da\" [languages[2]]",
      "duplicate 3:35: error: \"da\" is named twice; take one away [languages[3]]"}},
    {"OnlyAnUnknownLanguage",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
languages = ["dan"]
)toml",
     {"unknown-language 3:14: error: there are no texts in the language \"dan\"; did you mean \"da\"? [languages[0]]"}},
    {"NoLanguages",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
languages = []
)toml",
     {"missing-key 3:13: error: the key \"languages\" is empty; write languages = [\"da\", \"en\"] [languages]"}},
    {"BadScheduleAddress",
     R"toml(name = "Center"
schedule_url = "ftp://moeder.example.org"
)toml",
     {"bad-address 2:16: error: this is no web address; write it as \"https://…\" in plain ASCII, without spaces, at most 500 "
      "characters [schedule_url]"}},
    {"AddressWithSpace",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org/a b"
)toml",
     {"bad-address 2:16: error: this is no web address; write it as \"https://…\" in plain ASCII, without spaces, at most 500 "
      "characters [schedule_url]"}},
    {"ScreenOutOfRange",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
width_mm = 3
distance_mm = 10
idle_seconds = 9
countdown_seconds = 100000
)toml",
     {"out-of-range 4:12: error: no screen is that narrow; write its width in millimetres, or 0 to believe the display "
      "[screen.width_mm]",
      "out-of-range 5:15: error: this must be from 200 to 3000 [screen.distance_mm]",
      "out-of-range 6:16: error: this must be from 10 to 3600 [screen.idle_seconds]",
      "out-of-range 7:21: error: this must be from 5 to 300 [screen.countdown_seconds]"}},
    {"StaffOutOfRange",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[staff]
shuffled_keys = "yes"
lock_seconds = 5
pin = "508237"
)toml",
     {"wrong-type 4:17: error: this must be true or false, but it is text in quotes [staff.shuffled_keys]",
      "out-of-range 5:16: error: this must be from 30 to 600 [staff.lock_seconds]",
      "unknown-key 6:1: error: there is no key \"pin\" here; take it away [staff.pin]"}},
    {"NightIsNoSpan",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
motion = "off"
night = "22-6"
night_brightness = 0.1
)toml",
     {"wrong-type 4:10: error: this must be true or false, but it is text in quotes [screen.motion]",
      "bad-time 5:9: error: \"22-6\" is no time from and to; write it as \"22.00-06.00\" [screen.night]",
      "out-of-range 6:20: error: this must be from 0.2 to 1 [screen.night_brightness]"}},
    {"NightWithoutLength",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
night = "22.00-22.00"
night_brightness = nan
)toml",
     {"bad-time 4:9: error: a night that ends when it begins has no length; leave it out if there is none [screen.night]",
      "out-of-range 5:20: error: this must be from 0.2 to 1 [screen.night_brightness]"}},
    {"NightBrightnessInWords",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
night_brightness = "half"
)toml",
     {"wrong-type 4:20: error: this must be a decimal number, but it is text in quotes [screen.night_brightness]"}},
    {"SpeechInOtherWords",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[speech]
allowed = "headphones"
volume = 5
loud = true
)toml",
     {"unknown-word 4:11: error: \"headphones\" is none of \"never\", \"headset\", \"always\" [speech.allowed]",
      "out-of-range 5:10: error: this must be from 1 to 4 [speech.volume]",
      "unknown-key 6:1: error: there is no key \"loud\" here; take it away [speech.loud]"}},
    {"HelpWithoutNumber",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[[help]]
name = "Akut"
[[help]]
phone = "ring"
)toml",
     {"missing-key 3:1: error: the key \"phone\" is missing; write the number, as in phone = \"00 00 00 00\" [help[0].phone]",
      "missing-key 5:1: error: the key \"name\" is missing; write who answers, as in name = \"Rusmiddelcentret\" [help[1].name]",
      "bad-phone 6:9: error: this is no phone number; write it with digits and spaces, as in \"00 00 00 00\" [help[1].phone]"}},
    {"HelpWithSingleBrackets",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[help]
name = "Akut"
phone = "112"
)toml",
     {"wrong-type 3:1: error: write [[help]] with double brackets: there may be several [help]"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadCentre, testing::ValuesIn(faults), name_of_case);

}  // namespace config
