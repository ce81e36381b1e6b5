// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/problem_codes.h"
#include "config/content/assets.h"
#include "config/content/content.h"
#include "config/toml/save_file.h"
#include "config/toml/suggest.h"
#include "config/toml/system_reason.h"
#include "feeds/site.h"
#include "schedule/clock_plausibility.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include <QFile>

namespace cli {

std::optional<config::Site> read_centre(const Arguments &arguments)
{
    config::Read<config::Site> read = feeds::read_site(arguments.value("--centre").value_or(""));
    if (has_errors(read.problems))
        report(read.problems);
    return std::move(read.value);
}

std::optional<schedule::Zone> read_zone()
{
    auto zone = schedule::Zone::load(danish_zone);
    if (zone)
        return std::move(*zone);
    failed(zone.error());
    return std::nullopt;
}

std::optional<schedule::Words> danish_words()
{
    auto words = config::read_words(config::assets_directory() / "content", danish);
    if (!words.value)
        failed(codes::missing_words(schedule::Value::whole(line_of(words.problems.front()))));
    return std::move(words.value);
}

std::optional<schedule::sys_seconds> now(const Arguments &arguments, const schedule::Zone &zone)
{
    const auto text = arguments.value("--now");
    return text ? schedule::parse_instant(*text, zone) : arguments.clock;
}

std::optional<schedule::Finding> clock_doubt(const Arguments &arguments, schedule::sys_seconds time, const schedule::Zone &zone)
{
    if (arguments.value("--now") || schedule::judge_clock(time, {}) == schedule::ClockSense::Plausible)
        return std::nullopt;
    return codes::implausible_clock(to_iso(time, zone));
}

void warn_of_clock(const Arguments &arguments, schedule::sys_seconds time, const schedule::Zone &zone)
{
    if (const auto doubt = clock_doubt(arguments, time, zone))
        std::fprintf(stderr, "moedested: warning: %s\n", sentence_of(*doubt).c_str());
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
            const std::string_view meant = config::nearest(id, ids);
            failed(meant.empty() ? codes::group_not_there(id) : codes::group_nearly_there(id, meant));
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
        return failed(codes::device_not_written(schedule::Value::whole(file), device.errorString().toStdString()));
    }
    if (const auto saved = config::save_file(file, bytes, config::usual_mode()); !saved) {
        report(saved.error());
        return failure;
    }
    return success;
}

int print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return success;
    return failed(codes::output_not_written(config::system_reason(errno)));
}

}  // namespace cli
