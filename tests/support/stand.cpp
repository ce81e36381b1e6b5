// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stand.h"

#include "config/content/assets.h"

#include <stdexcept>

namespace support {

const std::filesystem::path sample_centre = MOEDESTED_SOURCE_DIR "/config/sample";
const std::filesystem::path share = config::assets_directory();

namespace {

config::Centre centre_in(const std::filesystem::path &directory)
{
    auto read = config::read_centre(directory / "centre.toml");
    if (!read.value)
        throw std::runtime_error(schedule::to_line(read.problems.front()));
    return std::move(*read.value);
}

}  // namespace

schedule::Zone danish_zone()
{
    return schedule::Zone::load("Europe/Copenhagen").value();
}

schedule::sys_seconds moment(const char *iso)
{
    return schedule::parse_instant(iso, danish_zone()).value();
}

std::map<QString, config::Content> contents(const config::Centre &centre)
{
    std::map<QString, config::Content> contents;
    for (const std::string &language : centre.languages)
        contents.emplace(QString::fromStdString(language), config::read_content(share / "content", language).value.value());
    return contents;
}

Stand::Stand(std::filesystem::path directory, const char *now)
    : Stand(std::move(directory), moment(now), context::Clock::system_time)
{
}

Stand::Stand(std::filesystem::path directory, context::Clock::Source source)
    : Stand(std::move(directory), std::nullopt, std::move(source))
{
}

Stand::Stand(std::filesystem::path directory, std::optional<schedule::sys_seconds> frozen, context::Clock::Source source)
    : zone(danish_zone()),
      site(directory, centre_in(directory)),
      texts(contents(site.site().centre)),
      clock(frozen, std::move(source)),
      session(site.site().centre),
      translation(share / "translations", session),
      kiosk(site, clock, session, zone, texts, share / "fonts")
{
}

}  // namespace support
