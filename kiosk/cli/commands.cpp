// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "config/assets.h"
#include "config/content.h"
#include "config/content/problems.h"
#include "config/save_file.h"
#include "config/suggest.h"
#include "schedule/clock_sense.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <QFile>

namespace cli {

int usage_error(std::string_view command, std::string_view sentence)
{
    std::string text = "moedested";
    if (!command.empty())
        text.append(" ").append(command);
    std::fprintf(stderr, "%s: %.*s\nTry: %s --help\n", text.c_str(), static_cast<int>(sentence.size()), sentence.data(),
                 text.c_str());
    return wrong_usage;
}

int failed(const std::string &sentence)
{
    std::fprintf(stderr, "moedested: %s\n", sentence.c_str());
    return failure;
}

std::optional<config::Site> read_centre(const Arguments &arguments)
{
    config::Read<config::Site> read = config::read_site(arguments.value("--centre").value_or(""));
    if (has_errors(read.problems)) {
        for (const schedule::Problem &problem : read.problems)
            std::fprintf(stderr, "%s\n", config::to_log_line(problem).c_str());
    }
    return std::move(read.value);
}

std::optional<schedule::Zone> read_zone()
{
    auto zone = schedule::Zone::load(danish_zone);
    if (zone)
        return std::move(*zone);
    failed(config::to_log_line(zone.error()));
    return std::nullopt;
}

std::optional<schedule::Words> danish_words()
{
    auto words = config::read_words(config::assets_directory() / "content", danish);
    if (!words.value)
        failed("the Danish words are missing; is the program installed whole? " + config::to_log_line(words.problems.front()));
    return std::move(words.value);
}

std::optional<schedule::sys_seconds> now(const Arguments &arguments, const schedule::Zone &zone)
{
    const auto text = arguments.value("--now");
    return text ? schedule::parse_instant(*text, zone) : arguments.clock;
}

std::optional<std::string> clock_doubt(const Arguments &arguments, schedule::sys_seconds time, const schedule::Zone &zone)
{
    if (arguments.value("--now") || schedule::judge_clock(time, {}) == schedule::ClockSense::Plausible)
        return std::nullopt;
    return "this machine's clock says " + to_iso(time, zone) + ", which can't be right; set it, or name the time with --now";
}

void warn_of_clock(const Arguments &arguments, schedule::sys_seconds time, const schedule::Zone &zone)
{
    if (const auto doubt = clock_doubt(arguments, time, zone))
        std::fprintf(stderr, "moedested: warning: %s\n", doubt->c_str());
}

std::optional<std::vector<std::size_t>> chosen_groups(const Arguments &arguments, const schedule::Plan &plan)
{
    std::vector<std::size_t> chosen;
    bool all_known = true;
    for (const std::string &id : arguments.values("--group")) {
        const schedule::Group *group = plan.find(id);
        if (!group) {
            std::vector<std::string_view> ids;
            for (const schedule::Group &known : plan.groups)
                ids.push_back(known.id);
            failed("there is no group with the id " + config::in_quotes(id) + config::did_you_mean(id, ids));
            all_known = false;
            continue;
        }
        const auto index = static_cast<std::size_t>(group - plan.groups.data());
        if (std::ranges::find(chosen, index) == chosen.end())
            chosen.push_back(index);
    }
    return all_known ? std::optional(std::move(chosen)) : std::nullopt;
}

int save(const std::string &file, const std::string &bytes)
{
    if (file == "-")
        return print(bytes);
    std::error_code error;
    if (std::filesystem::is_other(file, error)) {
        // A device or a pipe is written to: in its place, root would leave a file, and a later /dev/null would keep everything.
        QFile device(QString::fromStdString(file));
        const auto size = static_cast<qint64>(bytes.size());
        if (device.open(QIODevice::WriteOnly) && device.write(bytes.data(), size) == size && device.flush())
            return success;
        return failed("the file " + config::in_quotes(file) + " could not be written: " + device.errorString().toStdString());
    }
    if (const auto problem = config::save_file(file, bytes, config::usual_mode())) {
        std::fprintf(stderr, "%s\n", config::to_log_line(*problem).c_str());
        return failure;
    }
    return success;
}

int print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return success;
    return failed(std::string("the output could not be written: ") + std::strerror(errno));
}

}  // namespace cli
