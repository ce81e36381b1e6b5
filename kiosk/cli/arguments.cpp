// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"
#include "cli/problem_codes.h"

#include <algorithm>

namespace cli {

namespace {

schedule::Finding unknown_option(const Command &command, const std::string &name)
{
    std::vector<schedule::Value> known;
    for (const Option &option : command.options)
        known.emplace_back(option.name);
    return codes::unknown_option(name, std::move(known));
}

std::optional<schedule::Finding> what_is_missing(const Command &command, const Arguments &arguments)
{
    if (std::ranges::any_of(command.options, [&](const Option &one) { return one.alone && arguments.has(one.name); }))
        return std::nullopt;
    if (arguments.operands.size() < command.operands.size() && !command.operands[arguments.operands.size()].starts_with('['))
        return codes::missing_operand(command.operands[arguments.operands.size()]);
    for (const Option &option : command.options) {
        if (option.required && !arguments.options.contains(option.name))
            return codes::missing_option(option.name, option.value);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(found->second.front());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>() : found->second;
}

tl::expected<Arguments, schedule::Problem> parse(const Command &command, const std::vector<std::string> &words)
{
    const auto wrong = [](schedule::Finding finding) { return tl::unexpected(schedule::error(std::move(finding))); };
    Arguments arguments;
    arguments.command = command.name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (word.size() < 2 || word[0] != '-') {
            const bool open_ended = !command.operands.empty() && command.operands.back().ends_with("...");
            if (arguments.operands.size() == command.operands.size() && !open_ended)
                return wrong(codes::word_too_many(word));
            arguments.operands.push_back(word);
            continue;
        }
        const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const auto option = std::ranges::find(command.options, std::string_view(name), &Option::name);
        if (option == command.options.end())
            return wrong(unknown_option(command, name));
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return wrong(codes::option_without_value(name));
            arguments.options[name] = {std::string()};
            continue;
        }
        if (equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (i + 1 < words.size() && !words[i + 1].starts_with("--"))
            value = words[++i];
        if (value.empty())
            return wrong(codes::option_needs_value(name, option->value));
        auto &values = arguments.options[name];
        if (!values.empty() && !option->repeats)
            return wrong(codes::option_twice(name));
        values.push_back(std::move(value));
    }
    if (auto missing = what_is_missing(command, arguments))
        return wrong(std::move(*missing));
    return arguments;
}

std::string usage_line(const Command &command)
{
    std::string line = "moedested " + std::string(command.name);
    for (const std::string_view operand : command.operands)
        line.append(" ").append(operand);
    for (const Option &option : command.options) {
        line.append(option.required ? " " : " [").append(option.name);
        line.append(option.value.empty() ? "" : " ").append(option.value);
        line.append(option.required ? "" : "]").append(option.repeats ? "..." : "");
    }
    return line;
}

}  // namespace cli
