// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/zone_names.h"

#include <algorithm>

#include <QLocale>
#include <QTimeZone>

namespace schedule {

namespace {

constexpr std::size_t longest_name = 200;

/// Files of the system's folder that are no place: the host's own zone, and clocks that count leap seconds.
bool is_no_place(std::string_view name)
{
    return name == "localtime" || name == "posixrules" || name == "Factory" || name.starts_with("right/");
}

std::optional<Zone> load(std::string_view name)
{
    if (is_no_place(name))
        return std::nullopt;
    auto zone = Zone::load(name);
    return zone ? std::optional(std::move(*zone)) : std::nullopt;
}

std::string from_windows(std::string_view name)
{
    const QByteArray windows(name.data(), static_cast<qsizetype>(name.size()));
    QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(windows, QLocale::Denmark);
    if (iana.isEmpty())
        iana = QTimeZone::windowsIdToDefaultIanaId(windows);
    return iana.toStdString();
}

/// Lower case, spaces as in the names of zones, and without the folders before the last one.
std::string place_of(std::string_view name)
{
    std::string place(name.substr(name.rfind('/') + 1));
    std::ranges::transform(place, place.begin(), [](char c) {
        return c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return place;
}

}  // namespace

std::optional<Zone> load_zone_called(std::string_view name)
{
    if (name.empty() || name.size() > longest_name)
        return std::nullopt;
    if (auto zone = load(name))
        return zone;
    if (const std::string iana = from_windows(name); !iana.empty())
        return load(iana);
    if (name.front() != '/')
        return std::nullopt;
    // A zone's own name has two parts, or three ("America/Indiana/Knox").
    std::size_t slash = name.rfind('/');
    for (int parts = 2; parts <= 3 && slash != 0 && slash != std::string_view::npos; ++parts) {
        slash = name.rfind('/', slash - 1);
        if (slash == std::string_view::npos)
            break;
        if (auto zone = load(name.substr(slash + 1)))
            return zone;
    }
    return std::nullopt;
}

std::string nearest_zone_name(std::string_view wrong)
{
    if (wrong.empty() || wrong.size() > longest_name)
        return {};
    const std::string place = place_of(wrong);
    for (const QByteArray &known : QTimeZone::availableTimeZoneIds()) {
        const std::string name = known.toStdString();
        if (name.find('/') != std::string::npos && place_of(name) == place)
            return name;
    }
    return {};
}

}  // namespace schedule
