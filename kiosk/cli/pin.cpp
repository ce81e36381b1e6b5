// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/problem_codes.h"
#include "cli/secret_line.h"
#include "config/access/pins.h"
#include "config/access/problem_codes.h"
#include "config/access/tries.h"
#include "config/toml/problem_codes.h"

#include <cstdio>
#include <filesystem>

namespace cli {

namespace {

using config::PinRole;

int failed_with(const schedule::Problem &problem)
{
    report(problem);
    return failure;
}

std::string said_of(const std::string &hash)
{
    return hash.empty() ? "not set" : "set";
}

int say_status(const std::filesystem::path &directory)
{
    const auto pins = config::read_pins(directory);
    if (!pins)
        return failed_with(pins.error());
    const auto tries = config::read_tries(directory);
    if (!tries)
        return failed_with(tries.error());
    return print("staff: " + said_of(pins->staff) + "\nadmin: " + said_of(pins->admin) +
                 "\nwrong tries in a row: " + std::to_string(*tries) + '\n');
}

/// Twice from a terminal, once from anything else; nothing where there is none, which standard error has then said.
std::optional<config::PinDigits> ask(PinRole role)
{
    const std::string whose = role == PinRole::Staff ? "staff" : "admin";
    const auto first = read_secret_line("New PIN for " + whose + ": ");
    if (!first) {
        failed(codes::no_pin());
        return std::nullopt;
    }
    if (asks_a_terminal()) {
        const auto second = read_secret_line("The same once more: ");
        if (!second || second->text() != first->text()) {
            failed(codes::two_pins());
            return std::nullopt;
        }
    }
    return first;
}

int set_pin(const std::filesystem::path &directory, PinRole role)
{
    auto pins = config::read_pins(directory);
    if (!pins)
        return failed_with(pins.error());
    const auto digits = ask(role);
    if (!digits)
        return failure;
    if (const auto fault = config::find_pin_fault(digits->text(), role, *pins))
        return failed(codes::refused_pin(config::finding_of(*fault)));
    auto hash = config::hash_pin(digits->text());
    if (!hash)
        return failed(config::codes::no_memory_for_hash());
    (role == PinRole::Staff ? pins->staff : pins->admin) = std::move(*hash);
    if (const auto written = config::write_pins(directory, *pins); !written)
        return failed_with(written.error());
    // Who may set a PIN need not wait at the door.
    if (const auto forgotten = config::forget_tries(directory); !forgotten)
        return failed_with(forgotten.error());
    return print("The PIN is set. It holds from now on, without a restart.\n");
}

int run(const Arguments &arguments)
{
    const std::filesystem::path directory = *arguments.value("--centre");
    std::error_code error;
    if (!std::filesystem::is_directory(directory, error))
        return failed_with(schedule::error(config::codes::missing_directory(), {.file = directory.string()}));
    const std::string &what = arguments.operands[0];
    const bool with_role = arguments.operands.size() > 1;
    if (what == "status")
        return with_role ? usage_error(arguments.command, codes::status_stands_alone()) : say_status(directory);
    if (what != "set")
        return usage_error(arguments.command, codes::set_or_status(what));
    if (!with_role)
        return usage_error(arguments.command, codes::whose_pin());
    const std::string &role = arguments.operands[1];
    if (role != "staff" && role != "admin")
        return usage_error(arguments.command, codes::unknown_role());
    return set_pin(directory, role == "staff" ? PinRole::Staff : PinRole::Admin);
}

}  // namespace

Command pin_command()
{
    return {.name = "pin",
            .summary = "set the PINs of the staff door, or say which are set",
            .operands = {"set|status", "[staff|admin]"},
            .options = {{.name = "--centre", .value = "DIR", .required = true}},
            .details =
                "set asks for the PIN twice and shows nothing of it; where standard input is no terminal, it takes one line of "
                "it. 6 to "
                "12\n"
                "digits; what is guessed first (rows, repeats, dates) is refused with the reason. Kept as an Argon2id hash in\n"
                "DIR/state/pins.toml, which only its owner may read: run it as the user that runs the screen, or as root.\n"
                "Exit status: 0 when it is done, 1 when it is not, 2 on wrong usage.\n",
            .run = run};
}

}  // namespace cli
