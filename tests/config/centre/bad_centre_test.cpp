// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"

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
    {"Empty", R"toml()toml", {"1:1 error missing-key name", "1:1 warning missing-schedule schedule_url"}},
    {"UnknownKeys",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
langauges = ["da"]
[screen]
idle_second = 90
)toml",
     {"3:1 error misspelt-key langauges", "5:1 error misspelt-key screen.idle_second"}},
    {"WrongTypes",
     R"toml(name = 1
languages = "da"
example = "yes"
schedule_url = 7
screen = 5
help = "112"
)toml",
     {"1:8 error wrong-type name", "2:13 error wrong-type languages", "3:11 error wrong-type example",
      "4:16 error wrong-type schedule_url", "5:10 error wrong-type screen", "6:8 error no-tables help"}},
    {"UnknownLanguage",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
languages = ["da", "xx", "Dansk", "da"]
)toml",
     {"3:20 warning language-left-out languages[1]", "3:26 error bad-language languages[2]",
      "3:35 error duplicate languages[3]"}},
    {"OnlyAnUnknownLanguage",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
languages = ["dan"]
)toml",
     {"3:14 error unknown-language languages[0]"}},
    {"NoLanguages",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
languages = []
)toml",
     {"3:13 error empty-key languages"}},
    {"BadScheduleAddress",
     R"toml(name = "Center"
schedule_url = "ftp://moeder.example.org"
)toml",
     {"2:16 error bad-web-address schedule_url"}},
    {"AddressWithSpace",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org/a b"
)toml",
     {"2:16 error bad-web-address schedule_url"}},
    {"ScreenOutOfRange",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
width_mm = 3
distance_mm = 10
idle_seconds = 9
countdown_seconds = 100000
)toml",
     {"4:12 error narrow-screen screen.width_mm", "5:15 error out-of-range screen.distance_mm",
      "6:16 error out-of-range screen.idle_seconds", "7:21 error out-of-range screen.countdown_seconds"}},
    {"StaffOutOfRange",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[staff]
shuffled_keys = "yes"
lock_seconds = 5
pin = "508237"
)toml",
     {"4:17 error wrong-type staff.shuffled_keys", "5:16 error out-of-range staff.lock_seconds",
      "6:1 error unknown-key staff.pin"}},
    {"NightIsNoSpan",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
motion = "off"
night = "22-6"
night_brightness = 0.1
)toml",
     {"4:10 error wrong-type screen.motion", "5:9 error bad-span screen.night",
      "6:20 error out-of-range screen.night_brightness"}},
    {"NightWithoutLength",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
night = "22.00-22.00"
night_brightness = nan
)toml",
     {"4:9 error night-without-length screen.night", "5:20 error out-of-range screen.night_brightness"}},
    {"NightBrightnessInWords",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[screen]
night_brightness = "half"
)toml",
     {"4:20 error wrong-type screen.night_brightness"}},
    {"SpeechInOtherWords",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[speech]
allowed = "headphones"
volume = 5
loud = true
)toml",
     {"4:11 error unknown-word speech.allowed", "5:10 error out-of-range speech.volume", "6:1 error unknown-key speech.loud"}},
    {"HelpWithoutNumber",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[[help]]
name = "Akut"
[[help]]
phone = "ring"
)toml",
     {"3:1 error missing-key help[0].phone", "5:1 error missing-key help[1].name", "6:9 error bad-phone help[1].phone"}},
    {"HelpWithSingleBrackets",
     R"toml(name = "Center"
schedule_url = "https://moeder.example.org"
[help]
name = "Akut"
phone = "112"
)toml",
     {"3:1 error single-brackets help"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadCentre, testing::ValuesIn(faults), name_of_case);

}  // namespace config
