// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a [[feed]] in centre.toml.
#include "config/bad_input.h"

#include "config/centre/centre.h"

namespace config {

class BadFeeds : public testing::TestWithParam<BadInput> {};

TEST_P(BadFeeds, AreNamedAndPlaced)
{
    const ScratchDirectory scratch;
    const auto file =
        scratch.write("centre.toml", "name = \"Center\"\nschedule_url = \"https://moeder.example.org\"\n" + GetParam().toml);
    const auto read = read_centre(file);
    EXPECT_EQ(said(read.problems, file), GetParam().problems);
    EXPECT_EQ(read.value.has_value(), !has_errors(read.problems));
}

// Lines count from the two above.
const std::vector<BadInput> bad_feeds = {
    {"WithoutAnything", "[[feed]]\n", {"3:1 error missing-key feed[0].name", "3:1 error missing-key feed[0].address"}},
    {"SingleBrackets", "[feed]\nname = \"a\"\n", {"3:1 error wrong-type feed"}},
    {"UnknownKey",
     "[[feed]]\nname = \"a\"\nadress = \"https://example.org/\"\naddress = \"https://example.org/\"\n",
     {"5:1 error unknown-key feed[0].adress"}},
    {"MistypedWebAddressWithAPassword",
     "[[feed]]\nname = \"a\"\naddress = \"https:/u:secret@example.org/x.ics\"\n",
     {"5:11 error address-without-slashes feed[0].address"}},
    {"WebAddressWithoutColon",
     "[[feed]]\nname = \"a\"\naddress = \"https//u:secret@example.org/x.ics\"\n",
     {"5:11 error address-without-slashes feed[0].address"}},
    {"PlainHttp",
     "[[feed]]\nname = \"a\"\naddress = \"http://example.org/plan.ics\"\n",
     {"5:11 error open-http feed[0].address"}},
    {"PlainHttpToANameThatLooksLikeThisMachine",
     "[[feed]]\nname = \"a\"\naddress = \"http://127.0.0.1.example.org/plan.ics\"\n",
     {"5:11 error open-http feed[0].address"}},
    {"PlainHttpWithThisMachineAsUser",
     "[[feed]]\nname = \"a\"\naddress = \"http://localhost:80@example.org/plan.ics\"\n",
     {"5:11 error open-http feed[0].address"}},
    {"AnotherScheme",
     "[[feed]]\nname = \"a\"\naddress = \"ftp://example.org/plan.ics\"\n",
     {"5:11 error unknown-scheme feed[0].address"}},
    {"FileScheme",
     "[[feed]]\nname = \"a\"\naddress = \"file:///srv/plan.ics\"\n",
     {"5:11 error address-of-file feed[0].address"}},
    {"NoHost", "[[feed]]\nname = \"a\"\naddress = \"https:///plan.ics\"\n", {"5:11 error bad-feed-address feed[0].address"}},
    {"SpaceInTheAddress",
     "[[feed]]\nname = \"a\"\naddress = \"https://example.org/a b\"\n",
     {"5:11 error bad-feed-address feed[0].address"}},
    {"APasswordIsNeverRepeated",
     "[[feed]]\nname = \"a\"\naddress = \"http://plan:hemmelig@example.org/\"\n",
     {"5:11 error open-http feed[0].address"}},
    {"UnknownFormat",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nformat = \"ical\"\n",
     {"6:10 error misspelt-word feed[0].format"}},
    {"RefreshWithoutUnit",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"60\"\n",
     {"6:11 error bad-duration feed[0].refresh"}},
    {"RefreshAsANumber",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = 60\n",
     {"6:11 error wrong-type feed[0].refresh"}},
    {"RefreshTooOften",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"1 min\"\n",
     {"6:11 warning refresh-too-short feed[0].refresh"}},
    {"RefreshTooSeldom",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"7 days\"\nstale_after = \"8 days\"\n",
     {"6:11 warning refresh-too-long feed[0].refresh"}},
    {"RefreshBeyondAllNumbers",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"99999999999999999999 days\"\n",
     {"6:11 error bad-duration feed[0].refresh"}},
    {"StaleAfterLessThanNothing",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nstale_after = \"-3 days\"\n",
     {"6:15 error bad-duration feed[0].stale_after"}},
    {"StaleAfterOutOfRange",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nstale_after = \"1 min\"\n[[feed]]\nname = \"b\"\naddress = "
     "\"plan.ics\"\nstale_after = \"1000 days\"\n",
     {"6:15 error stale-after-out-of-range feed[0].stale_after", "10:15 error stale-after-out-of-range feed[1].stale_after"}},
    {"StaleBeforeItIsAskedForAgain",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"24 hours\"\nstale_after = \"24 hours\"\n",
     {"7:15 error stale-before-refresh feed[0].stale_after"}},
    {"UnknownWinner",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nwins = \"both\"\n",
     {"6:8 error unknown-word feed[0].wins"}},
    {"TwoOfOneName",
     "[[feed]]\nname = \"Hele Danmark\"\naddress = \"a.ics\"\n[[feed]]\nname = \"hele danmark!\"\naddress = \"b.ics\"\n",
     {"7:8 error duplicate-feed feed[1].name"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadFeeds, testing::ValuesIn(bad_feeds), name_of_case);

}  // namespace config
