// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/live_site.h"

#include "config/feeds.h"

#include <sys/stat.h>

#include <QLoggingCategory>

namespace kit {

Q_LOGGING_CATEGORY(lcPlan, "moedested.plan", QtInfoMsg)

using namespace std::chrono;

namespace {

constexpr const char *notices_file = "notices.toml";

}  // namespace

LiveSite::LiveSite(std::filesystem::path directory, config::Centre centre, QObject *parent)
    : QObject(parent), m_directory(std::move(directory))
{
    m_site.centre = std::move(centre);
    m_plan_stamps = plan_stamps();
    m_notice_stamps = notice_stamps();
    read_plan();
    read_notices();
    // Polled, not watched: a look a second sees what inotify misses (network shares, a folder that is replaced whole).
    m_poll.setInterval(1s);
    connect(&m_poll, &QTimer::timeout, this, &LiveSite::look);
    m_poll.start();
}

void LiveSite::look()
{
    // The stamps are taken before reading: a write that comes in between shows as another change the next second.
    if (Stamps now = plan_stamps(); now != m_plan_stamps) {
        m_plan_stamps = std::move(now);
        read_plan();
    }
    if (Stamps now = notice_stamps(); now != m_notice_stamps) {
        m_notice_stamps = std::move(now);
        read_notices();
    }
}

void LiveSite::read_plan()
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

void LiveSite::read_notices()
{
    auto read = config::read_notices(m_directory / notices_file);
    for (const schedule::Problem &problem : read.problems)
        qCWarning(lcPlan, "%s", schedule::to_line(problem).c_str());
    if (!read.value) {
        qCWarning(lcPlan, "The new notices can't be used; the screen keeps the last good ones.");
        return;
    }
    if (*read.value == m_notices)
        return;
    m_notices = std::move(*read.value);
    emit changed();
}

std::vector<schedule::sys_seconds> LiveSite::traces() const
{
    std::vector<schedule::sys_seconds> traces;
    for (const Stamps *stamps : {&m_plan_stamps, &m_notice_stamps}) {
        for (const Stamp &stamp : *stamps)
            traces.push_back(floor<seconds>(stamp.modified));
    }
    for (const config::FeedAge &feed : m_site.feeds) {
        if (feed.checked)
            traces.push_back(*feed.checked);
    }
    return traces;
}

void LiveSite::add_stamp(Stamps &stamps, const std::filesystem::path &file)
{
    struct stat found {};
    if (::stat(file.c_str(), &found) != 0 || !S_ISREG(found.st_mode))
        return;
    stamps.push_back({file.filename().string(), sys_seconds(seconds(found.st_mtim.tv_sec)) + nanoseconds(found.st_mtim.tv_nsec),
                      static_cast<std::uintmax_t>(found.st_size), static_cast<std::uintmax_t>(found.st_ino)});
}

LiveSite::Stamps LiveSite::plan_stamps() const
{
    Stamps stamps;
    add_stamp(stamps, m_directory / "groups.toml");
    for (const config::Feed &feed : m_site.centre.feeds) {
        for (const std::filesystem::path &file : config::feed_files(m_directory, feed))
            add_stamp(stamps, file);
    }
    return stamps;
}

LiveSite::Stamps LiveSite::notice_stamps() const
{
    Stamps stamps;
    add_stamp(stamps, m_directory / notices_file);
    return stamps;
}

}  // namespace kit
