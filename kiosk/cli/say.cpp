// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/say.h"

#include "cli/arguments.h"
#include "config/content/assets.h"
#include "config/content/problems.h"

#include <cstdio>
#include <cstdlib>

namespace cli {

namespace {

std::string &language()
{
    static std::string taken = "en";
    return taken;
}

/// Read when there is something to say, which is seldom.
const schedule::Sentences &sentences()
{
    static const auto read = [] {
        auto found = config::read_sentences(config::assets_directory() / "content", language());
        if (!found)
            std::fprintf(stderr,
                         "moedested: the sentences for what is wrong can't be read, so that codes stand in their place; install "
                         "the program again (%s)\n",
                         to_line(found.error()).c_str());
        return found.value_or(schedule::Sentences());
    }();
    return read;
}

}  // namespace

std::string language_of_locale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(name);
        const std::string_view locale = value ? value : "";
        if (locale.empty())
            continue;
        const std::string_view tag = locale.substr(0, locale.find_first_of("_.@"));
        return tag == "da" ? "da" : "en";
    }
    return "en";
}

void speak(const std::string &wanted)
{
    language() = wanted;
}

std::string line_of(const schedule::Problem &problem)
{
    return to_line(problem, sentences());
}

std::string sentence_of(const schedule::Finding &finding)
{
    return to_words(finding, sentences());
}

void report(const schedule::Problem &problem)
{
    std::fprintf(stderr, "%s\n", line_of(problem).c_str());
}

void report(const schedule::Problems &problems)
{
    for (const schedule::Problem &problem : problems)
        report(problem);
}

int usage_error(std::string_view command, const schedule::Finding &finding)
{
    std::string text = "moedested";
    if (!command.empty())
        text.append(" ").append(command);
    std::fprintf(stderr, "%s: %s\nTry: %s --help\n", text.c_str(), sentence_of(finding).c_str(), text.c_str());
    return wrong_usage;
}

int failed(const schedule::Finding &finding)
{
    std::fprintf(stderr, "moedested: %s\n", sentence_of(finding).c_str());
    return failure;
}

}  // namespace cli
