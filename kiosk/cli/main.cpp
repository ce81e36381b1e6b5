// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "config/access/secrets.h"

#include <algorithm>

using namespace cli;

namespace {

std::string help_for(const Command &command)
{
    std::string text = "Usage: " + usage_line(command) + "\n\n";
    text.append("moedested ").append(command.name).append(": ").append(command.summary).append(".\n\n");
    return text.append(command.details);
}

std::string help_for_all(const std::vector<Command> &commands)
{
    std::string text = "Usage: moedested COMMAND ...\n\nWhat is on when in the groups of a centre, on the command line.\n\n";
    for (const Command &command : commands)
        text.append("  ").append(usage_line(command)).append("\n      ").append(command.summary).append("\n");
    return text.append("\n  moedested COMMAND --help\n  moedested --version\n");
}

bool is_help(const std::string &word)
{
    return word == "--help" || word == "-h";
}

}  // namespace

int main(int count, char **words)
{
    config::keep_out_of_cores();  // it may be told a PIN
    speak(language_of_locale());
    std::vector<Command> commands = {
        check_command(),  upcoming_command(), why_command(), handout_command(),  fetch_command(),
        import_command(), export_command(),   pin_command(), printers_command(),
    };
    for (Command &command : commands)
        command.options.push_back({.name = "--language", .value = "da|en"});
    const std::vector<std::string> given(words + std::min(count, 1), words + count);
    if (given.empty())
        return usage_error({}, codes::missing_command());
    if (is_help(given[0]))
        return print(help_for_all(commands));
    if (given[0] == "--version")
        return print("moedested " MOEDESTED_VERSION "\n");

    const auto command = std::ranges::find(commands, std::string_view(given[0]), &Command::name);
    if (command == commands.end()) {
        std::vector<schedule::Value> names;
        for (const Command &known : commands)
            names.emplace_back(known.name);
        return usage_error({}, codes::unknown_command(given[0], std::move(names)));
    }
    const std::vector<std::string> rest(given.begin() + 1, given.end());
    if (std::ranges::any_of(rest, is_help))
        return print(help_for(*command));
    // Asked for before the rest is understood, so that what is wrong there is said in that language.
    if (const auto asked = std::ranges::find(rest, "--language"); asked != rest.end() && asked + 1 != rest.end())
        speak(*(asked + 1) == "da" ? "da" : "en");
    auto arguments = parse(*command, rest);
    if (!arguments)
        return usage_error(command->name, arguments.error());
    const auto language = arguments->value("--language");
    if (language && *language != "da" && *language != "en")
        return usage_error(command->name, codes::option_takes("--language", std::vector<schedule::Value>{"da", "en"}));
    if (language)
        speak(*language);
    arguments->clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return command->run(*arguments);
}
