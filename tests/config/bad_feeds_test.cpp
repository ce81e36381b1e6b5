// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a [[feed]] in centre.toml.
#include "bad_input.h"

#include "config/centre.h"

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
    {"WithoutAnything",
     "[[feed]]\n",
     {"missing-key 3:1: error: the key \"name\" is missing; write what the feed is called, as in name = \"Danmark\" "
      "[feed[0].name]",
      "missing-key 3:1: error: the key \"address\" is missing; write where the calendar is, as in address = \"https://…\" or "
      "address = \"/srv/plan.ics\" [feed[0].address]"}},
    {"SingleBrackets",
     "[feed]\nname = \"a\"\n",
     {"wrong-type 3:1: error: write [[feed]] with double brackets: there may be several [feed]"}},
    {"UnknownKey",
     "[[feed]]\nname = \"a\"\nadress = \"https://example.org/\"\naddress = \"https://example.org/\"\n",
     {"unknown-key 5:1: error: there is no key \"adress\" here; did you mean \"address\"? [feed[0].adress]"}},
    {"MistypedWebAddressWithAPassword",
     "[[feed]]\nname = \"a\"\naddress = \"https:/u:secret@example.org/x.ics\"\n",
     {"bad-address 5:11: error: a web address has \"://\" after its first word, as in \"https://…\" [feed[0].address]"}},
    {"WebAddressWithoutColon",
     "[[feed]]\nname = \"a\"\naddress = \"https//u:secret@example.org/x.ics\"\n",
     {"bad-address 5:11: error: a web address has \"://\" after its first word, as in \"https://…\" [feed[0].address]"}},
    {"PlainHttp",
     "[[feed]]\nname = \"a\"\naddress = \"http://example.org/plan.ics\"\n",
     {"bad-address 5:11: error: anyone on the way could change what comes over http://; write https:// (http is taken from this "
      "machine only) [feed[0].address]"}},
    {"PlainHttpToANameThatLooksLikeThisMachine",
     "[[feed]]\nname = \"a\"\naddress = \"http://127.0.0.1.example.org/plan.ics\"\n",
     {"bad-address 5:11: error: anyone on the way could change what comes over http://; write https:// (http is taken from this "
      "machine only) [feed[0].address]"}},
    {"PlainHttpWithThisMachineAsUser",
     "[[feed]]\nname = \"a\"\naddress = \"http://localhost:80@example.org/plan.ics\"\n",
     {"bad-address 5:11: error: anyone on the way could change what comes over http://; write https:// (http is taken from this "
      "machine only) [feed[0].address]"}},
    {"AnotherScheme",
     "[[feed]]\nname = \"a\"\naddress = \"ftp://example.org/plan.ics\"\n",
     {"bad-address 5:11: error: a feed's address begins with https:// or webcal://, or is a file's path [feed[0].address]"}},
    {"FileScheme",
     "[[feed]]\nname = \"a\"\naddress = \"file:///srv/plan.ics\"\n",
     {"bad-address 5:11: error: a file is named by its path alone; take \"file://\" away [feed[0].address]"}},
    {"NoHost",
     "[[feed]]\nname = \"a\"\naddress = \"https:///plan.ics\"\n",
     {"bad-address 5:11: error: this is no web address; write it as \"https://…\" in plain ASCII, without spaces, as the "
      "calendar's owner gives it [feed[0].address]"}},
    {"SpaceInTheAddress",
     "[[feed]]\nname = \"a\"\naddress = \"https://example.org/a b\"\n",
     {"bad-address 5:11: error: this is no web address; write it as \"https://…\" in plain ASCII, without spaces, as the "
      "calendar's owner gives it [feed[0].address]"}},
    {"APasswordIsNeverRepeated",
     "[[feed]]\nname = \"a\"\naddress = \"http://plan:hemmelig@example.org/\"\n",
     {"bad-address 5:11: error: anyone on the way could change what comes over http://; write https:// (http is taken from this "
      "machine only) [feed[0].address]"}},
    {"UnknownFormat",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nformat = \"ical\"\n",
     {"unknown-word 6:10: error: \"ical\" is none of \"ics\", \"json\", \"csv\"; did you mean \"ics\"? [feed[0].format]"}},
    {"RefreshWithoutUnit",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"60\"\n",
     {"bad-duration 6:11: error: \"60\" is no length of time; write a whole number with min, hours or days, as in \"1 hour\" "
      "[feed[0].refresh]"}},
    {"RefreshAsANumber",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = 60\n",
     {"wrong-type 6:11: error: this must be text in quotes, but it is a whole number [feed[0].refresh]"}},
    {"RefreshTooOften",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"1 min\"\n",
     {"out-of-range 6:11: warning: feeds are asked for every 15 min at most; that is taken instead [feed[0].refresh]"}},
    {"RefreshTooSeldom",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"7 days\"\nstale_after = \"8 days\"\n",
     {"out-of-range 6:11: warning: feeds are asked for every 24 hours at least; that is taken instead [feed[0].refresh]"}},
    {"RefreshBeyondAllNumbers",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"99999999999999999999 days\"\n",
     {"bad-duration 6:11: error: \"99999999999999999999 days\" is no length of time; write a whole number with min, hours or "
      "days, as in \"1 hour\" [feed[0].refresh]"}},
    {"StaleAfterLessThanNothing",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nstale_after = \"-3 days\"\n",
     {"bad-duration 6:15: error: \"-3 days\" is no length of time; write a whole number with min, hours or days, as in \"3 "
      "days\" [feed[0].stale_after]"}},
    {"StaleAfterOutOfRange",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nstale_after = \"1 min\"\n[[feed]]\nname = \"b\"\naddress = "
     "\"plan.ics\"\nstale_after = \"1000 days\"\n",
     {"out-of-range 6:15: error: this must be from 1 hour to 365 days [feed[0].stale_after]",
      "out-of-range 10:15: error: this must be from 1 hour to 365 days [feed[1].stale_after]"}},
    {"StaleBeforeItIsAskedForAgain",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nrefresh = \"24 hours\"\nstale_after = \"24 hours\"\n",
     {"out-of-range 7:15: error: the plan would be called old before it is asked for again; write a longer time than refresh "
      "[feed[0].stale_after]"}},
    {"UnknownWinner",
     "[[feed]]\nname = \"a\"\naddress = \"plan.ics\"\nwins = \"both\"\n",
     {"unknown-word 6:8: error: \"both\" is none of \"centre\", \"feed\" [feed[0].wins]"}},
    {"TwoOfOneName",
     "[[feed]]\nname = \"Hele Danmark\"\naddress = \"a.ics\"\n[[feed]]\nname = \"hele danmark!\"\naddress = \"b.ics\"\n",
     {"duplicate 7:8: error: another feed has this name, or one that differs only in spaces and signs; give this one another "
      "[feed[1].name]"}},
};

INSTANTIATE_TEST_SUITE_P(Faults, BadFeeds, testing::ValuesIn(bad_feeds), name_of_case);

}  // namespace config
