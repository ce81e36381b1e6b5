// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/live_site.h"

#include "config/feeds.h"

#include <sys/stat.h>

#include <QLoggingCategory>

namespace kit {

Q_LOGGING_CATEGORY(lcPlan, "moedested.plan", QtInfoMsg)

using namespace std::chrono;

LiveSite::LiveSite(std::filesystem::path directory, config::Centre centre, QObject *parent)
    : QObject(parent), m_directory(std::move(directory))
{
    m_site.centre = std::move(centre);
    m_stamps = stamps();
    read();
    // Polled, not watched: a look a second sees what inotify misses (network shares, a folder that is replaced whole).
    m_poll.setInterval(1s);
    connect(&m_poll, &QTimer::timeout, this, &LiveSite::look);
    m_poll.start();
}

void LiveSite::look()
{
    // The stamps are taken before reading: a write that comes in between shows as another change the next second.
    if (Stamps now = stamps(); now != m_stamps) {
        m_stamps = std::move(now);
        read();
    }
}

void LiveSite::read()
{
    auto read = config::read_site(m_directory, m_site.centre);
    for (const schedule::Problem &problem : read.problems)
        qCWarning(lcPlan, "%s", schedule::to_line(problem).c_str());
    if (!read.value) {
        qCWarning(lcPlan, "%s",
                  m_has_plan ? "The new groups can't be used; the screen keeps the last good ones."
                             : "There are no groups that can be shown; the screen says so until the file is mended.");
        return;
    }
    m_has_plan = true;
    m_site = std::move(*read.value);
    emit changed();
}

std::vector<schedule::sys_seconds> LiveSite::traces() const
{
    std::vector<schedule::sys_seconds> traces;
    for (const Stamp &stamp : m_stamps)
        traces.push_back(floor<seconds>(stamp.modified));
    for (const config::FeedAge &feed : m_site.feeds) {
        if (feed.checked)
            traces.push_back(*feed.checked);
    }
    return traces;
}

LiveSite::Stamps LiveSite::stamps() const
{
    Stamps stamps;
    const auto add = [&](const std::filesystem::path &file) {
        struct stat found {};
        if (::stat(file.c_str(), &found) != 0 || !S_ISREG(found.st_mode))
            return;
        stamps.push_back({file.filename().string(),
                          sys_seconds(seconds(found.st_mtim.tv_sec)) + nanoseconds(found.st_mtim.tv_nsec),
                          static_cast<std::uintmax_t>(found.st_size), static_cast<std::uintmax_t>(found.st_ino)});
    };
    add(m_directory / "groups.toml");
    for (const config::Feed &feed : m_site.centre.feeds) {
        for (const std::filesystem::path &file : config::feed_files(m_directory, feed))
            add(file);
    }
    return stamps;
}

}  // namespace kit
