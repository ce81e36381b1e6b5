// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include "config/suggest.h"

#include <algorithm>

namespace cli {

namespace {

std::string unknown_option(const Command &command, std::string_view name)
{
    std::vector<std::string_view> known;
    for (const Option &option : command.options)
        known.push_back(option.name);
    return "there is no option " + config::in_quotes(name) + config::did_you_mean(name, known);
}

std::optional<std::string> what_is_missing(const Command &command, const Arguments &arguments)
{
    if (std::ranges::any_of(command.options, [&](const Option &one) { return one.alone && arguments.has(one.name); }))
        return std::nullopt;
    if (arguments.operands.size() < command.operands.size() && !command.operands[arguments.operands.size()].starts_with('['))
        return std::string(command.operands[arguments.operands.size()]) + " is missing";
    for (const Option &option : command.options) {
        if (option.required && !arguments.options.contains(option.name))
            return std::string(option.name) + ' ' + std::string(option.value) + " is missing";
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

tl::expected<Arguments, std::string> parse(const Command &command, const std::vector<std::string> &words)
{
    Arguments arguments;
    arguments.command = command.name;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (word.size() < 2 || word[0] != '-') {
            const bool open_ended = !command.operands.empty() && command.operands.back().ends_with("...");
            if (arguments.operands.size() == command.operands.size() && !open_ended)
                return tl::unexpected("there is one word too many: " + config::in_quotes(word));
            arguments.operands.push_back(word);
            continue;
        }
        const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const auto option = std::ranges::find(command.options, std::string_view(name), &Option::name);
        if (option == command.options.end())
            return tl::unexpected(unknown_option(command, name));
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return tl::unexpected(name + " takes no value");
            arguments.options[name] = {std::string()};
            continue;
        }
        if (equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (i + 1 < words.size() && !words[i + 1].starts_with("--"))
            value = words[++i];
        if (value.empty())
            return tl::unexpected(name + " needs " + std::string(option->value) + " after it");
        auto &values = arguments.options[name];
        if (!values.empty() && !option->repeats)
            return tl::unexpected(name + " is given twice");
        values.push_back(std::move(value));
    }
    if (const auto missing = what_is_missing(command, arguments))
        return tl::unexpected(*missing);
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
