// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/live_site.h"

#include <sys/stat.h>

#include <QLoggingCategory>

namespace kit {

Q_LOGGING_CATEGORY(lcPlan, "moedested.plan", QtInfoMsg)

using namespace std::chrono_literals;

LiveSite::LiveSite(std::filesystem::path directory, config::Centre centre, QObject *parent)
    : QObject(parent), m_groups_file(directory / "groups.toml")
{
    m_site.centre = std::move(centre);
    m_stamp = stamp();
    read();
    // Polled, not watched: one stat a second sees what inotify misses (network shares, a folder that is replaced whole).
    m_poll.setInterval(1s);
    connect(&m_poll, &QTimer::timeout, this, &LiveSite::look);
    m_poll.start();
}

void LiveSite::look()
{
    // The stamp is taken before reading: a write that comes in between shows as another change the next second.
    if (const Stamp now = stamp(); now != m_stamp) {
        m_stamp = now;
        read();
    }
}

void LiveSite::read()
{
    auto read = config::read_groups(m_groups_file);
    for (const schedule::Problem &problem : read.problems)
        qCWarning(lcPlan, "%s", schedule::to_line(problem).c_str());
    if (!read.value) {
        qCWarning(lcPlan, "%s",
                  m_has_plan ? "The new groups can't be used; the screen keeps the last good ones."
                             : "There are no groups that can be shown; the screen says so until the file is mended.");
        return;
    }
    m_has_plan = true;
    m_site.plan = std::move(*read.value);
    emit changed();
}

LiveSite::Stamp LiveSite::stamp() const
{
    struct stat file {};
    if (::stat(m_groups_file.c_str(), &file) != 0)
        return {};
    const auto modified = std::chrono::seconds(file.st_mtim.tv_sec) + std::chrono::nanoseconds(file.st_mtim.tv_nsec);
    return {std::filesystem::file_time_type(std::chrono::duration_cast<std::filesystem::file_time_type::duration>(modified)),
            static_cast<std::uintmax_t>(file.st_size), static_cast<std::uintmax_t>(file.st_ino)};
}

}  // namespace kit
