// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bad_input.h"

#include "config/centre.h"

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
     {"wrong-type 3:11: error: this must be a table, but it is text in quotes [printer]"}},
    {"WithoutAddressAndQueue",
     R"toml([printer]
name = "Printeren"
)toml",
     {"missing-key 3:1: error: neither uri nor queue says which printer; write uri = \"ipp://…\" or queue = \"…\", or take "
      "[printer] away [printer.uri]"}},
    {"AddressAndQueue",
     R"toml([printer]
uri = "ipps://printer.example.org/ipp/print"
queue = "Gangen"
)toml",
     {"two-printers 5:9: error: uri and queue are two ways to one printer; take one of them away [printer.queue]"}},
    {"ANameForAnAddress",
     R"toml([printer]
uri = "HP LaserJet"
)toml",
     {"bad-address 4:7: error: this is no printer's address; write it as \"ipp://…\" or \"ipps://…\", as in "
      "\"ipp://printer.example.org/ipp/print\" [printer.uri]"}},
    {"AnAddressOfAnotherKind",
     R"toml([printer]
uri = "socket://printer.example.org:9100"
)toml",
     {"bad-address 4:7: error: this is no printer's address; write it as \"ipp://…\" or \"ipps://…\", as in "
      "\"ipp://printer.example.org/ipp/print\" [printer.uri]"}},
    {"AnAddressWithoutHost",
     R"toml([printer]
uri = "ipp:///ipp/print"
)toml",
     {"bad-address 4:7: error: this is no printer's address; write it as \"ipp://…\" or \"ipps://…\", as in "
      "\"ipp://printer.example.org/ipp/print\" [printer.uri]"}},
    {"AnAddressOfIPv6WithoutBrackets",
     R"toml([printer]
uri = "ipp://2001:db8::7/ipp/print"
)toml",
     {"bad-address 4:7: error: an IPv6 address stands in brackets, so that its end can be told from a port, as in "
      "\"ipp://[2001:db8::7]/ipp/print\" [printer.uri]"}},
    {"AnAddressOfIPv6WithoutBracketsBeforeAPort",
     R"toml([printer]
uri = "ipps://fe80::1%eth0:631"
)toml",
     {"bad-address 4:7: error: an IPv6 address stands in brackets, so that its end can be told from a port, as in "
      "\"ipp://[2001:db8::7]/ipp/print\" [printer.uri]"}},
    {"AnAddressWithAPortOfNothing",
     R"toml([printer]
uri = "ipp://printer.example.org:0/ipp/print"
)toml",
     {"bad-address 4:7: error: this is no printer's address; write it as \"ipp://…\" or \"ipps://…\", as in "
      "\"ipp://printer.example.org/ipp/print\" [printer.uri]"}},
    {"AnAddressWithAPassword",
     R"toml([printer]
uri = "ipp://kiosk:hemmelig@printer.example.org/ipp/print"
)toml",
     {"bad-address 4:7: error: the program has no name and password for printers; let the printer take jobs without them "
      "[printer.uri]"}},
    {"AQueueThatLeads",
     R"toml([printer]
queue = "../admin"
)toml",
     {"bad-queue 4:9: error: \"../admin\" is no name of a queue; write it as lpstat -e shows it, as in \"Gangen\" "
      "[printer.queue]"}},
    {"AQueueWithSpace",
     R"toml([printer]
queue = "2. sal"
)toml",
     {"bad-queue 4:9: error: \"2. sal\" is no name of a queue; write it as lpstat -e shows it, as in \"Gangen\" "
      "[printer.queue]"}},
    {"ANameTooLong",
     R"toml([printer]
queue = "Gangen"
name = "den store nye printer ved siden af køkkenet på anden sal"
)toml",
     {"too-long 5:8: error: the text has 56 characters; at most 40 fit here on the screen, so shorten it [printer.name]"}},
    {"OtherWords",
     R"toml([printer]
queue = "Gangen"
sides = "both"
tray = "Skuffe 2"
color = true
)toml",
     {"unknown-word 5:9: error: \"both\" is none of \"one\", \"two\" [printer.sides]",
      "bad-tray 6:8: error: \"Skuffe 2\" is no tray's keyword; write it as the printer does, as in \"tray-2\" or \"manual\" "
      "[printer.tray]",
      "unknown-key 7:1: error: there is no key \"color\" here; did you mean \"colour\"? [printer.color]"}},
    {"OtherKinds",
     R"toml([printer]
queue = "Gangen"
colour = "yes"
a3 = 1
client_limit = -1
)toml",
     {"wrong-type 5:10: error: this must be true or false, but it is text in quotes [printer.colour]",
      "wrong-type 6:6: error: this must be true or false, but it is a whole number [printer.a3]",
      "out-of-range 7:16: error: this must be from 0 to 100 [printer.client_limit]"}},
    {"TooManySheets",
     R"toml([printer]
queue = "Gangen"
client_limit = 101
)toml",
     {"out-of-range 5:16: error: this must be from 0 to 100 [printer.client_limit]"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadPrinter, testing::ValuesIn(faults_of_printers), name_of_case);

}  // namespace config
