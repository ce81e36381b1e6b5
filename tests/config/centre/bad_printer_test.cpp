// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/bad_input.h"

#include "config/centre/centre.h"

namespace config {

class BadPrinter : public testing::TestWithParam<BadInput> {};

TEST_P(BadPrinter, IsNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file =
        scratch.write("centre.toml", "name = \"C\"\nschedule_url = \"https://a.example.org\"\n" + std::string(GetParam().toml));
    const auto read = read_centre(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_FALSE(read.value);
}

// The table begins in line 3.
const std::vector<BadInput> faults_of_printers = {
    {"AnAddressAsBefore",
     R"toml(printer = "ipp://printer.example.org/ipp/print"
)toml",
     {"3:11 error wrong-type printer"}},
    {"WithoutAddressAndQueue",
     R"toml([printer]
name = "Printeren"
)toml",
     {"3:1 error missing-printer printer.uri"}},
    {"AddressAndQueue",
     R"toml([printer]
uri = "ipps://printer.example.org/ipp/print"
queue = "Gangen"
)toml",
     {"5:9 error two-printers printer.queue"}},
    {"ANameForAnAddress",
     R"toml([printer]
uri = "HP LaserJet"
)toml",
     {"4:7 error bad-printer-address printer.uri"}},
    {"AnAddressOfAnotherKind",
     R"toml([printer]
uri = "socket://printer.example.org:9100"
)toml",
     {"4:7 error bad-printer-address printer.uri"}},
    {"AnAddressWithoutHost",
     R"toml([printer]
uri = "ipp:///ipp/print"
)toml",
     {"4:7 error bad-printer-address printer.uri"}},
    {"AnAddressOfIPv6WithoutBrackets",
     R"toml([printer]
uri = "ipp://2001:db8::7/ipp/print"
)toml",
     {"4:7 error address-without-brackets printer.uri"}},
    {"AnAddressOfIPv6WithoutBracketsBeforeAPort",
     R"toml([printer]
uri = "ipps://fe80::1%eth0:631"
)toml",
     {"4:7 error address-without-brackets printer.uri"}},
    {"AnAddressWithAPortOfNothing",
     R"toml([printer]
uri = "ipp://printer.example.org:0/ipp/print"
)toml",
     {"4:7 error bad-printer-address printer.uri"}},
    {"AnAddressWithAPassword",
     R"toml([printer]
uri = "ipp://kiosk:hemmelig@printer.example.org/ipp/print"
)toml",
     {"4:7 error user-at-printer printer.uri"}},
    {"AQueueThatLeads",
     R"toml([printer]
queue = "../admin"
)toml",
     {"4:9 error bad-queue printer.queue"}},
    {"AQueueWithSpace",
     R"toml([printer]
queue = "2. sal"
)toml",
     {"4:9 error bad-queue printer.queue"}},
    {"ANameTooLong",
     R"toml([printer]
queue = "Gangen"
name = "den store nye printer ved siden af køkkenet på anden sal"
)toml",
     {"5:8 error text-too-long printer.name"}},
    {"OtherWords",
     R"toml([printer]
queue = "Gangen"
sides = "both"
tray = "Skuffe 2"
color = true
)toml",
     {"5:9 error unknown-word printer.sides", "6:8 error bad-tray printer.tray", "7:1 error misspelt-key printer.color"}},
    {"OtherKinds",
     R"toml([printer]
queue = "Gangen"
colour = "yes"
a3 = 1
client_limit = -1
)toml",
     {"5:10 error wrong-type printer.colour", "6:6 error wrong-type printer.a3", "7:16 error out-of-range printer.client_limit"}},
    {"TooManySheets",
     R"toml([printer]
queue = "Gangen"
client_limit = 101
)toml",
     {"5:16 error out-of-range printer.client_limit"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadPrinter, testing::ValuesIn(faults_of_printers), name_of_case);

}  // namespace config
