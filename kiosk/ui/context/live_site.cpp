// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/live_site.h"
#include "config/content/problems.h"

#include "config/centre/groups.h"
#include "feeds/feed_state.h"
#include "feeds/site.h"

#include <sys/stat.h>

#include <QLoggingCategory>

namespace context {

Q_LOGGING_CATEGORY(lcPlan, "moedested.plan", QtInfoMsg)

using namespace std::chrono;

namespace {

/// Says what was met, and what holds while the file is broken; `nothing` where nothing does.
template<typename Value>
void log_file(const config::SoundFile<Value> &file, const schedule::Problems &problems, const char *instead, const char *nothing)
{
    for (const schedule::Problem &problem : problems)
        qCWarning(lcPlan, "%s", config::to_log_line(problem).c_str());
    if (file.trouble() && !file.trouble()->holds)
        qCWarning(lcPlan, "%s", file.value() ? instead : nothing);
}

}  // namespace

LiveSite::LiveSite(std::filesystem::path directory, config::SoundFile<config::Centre> file, config::Centre centre,
                   config::Keep keep, QObject *parent)
    : QObject(parent),
      m_directory(std::move(directory)),
      m_centre(std::move(file)),
      m_begun_with(m_centre.value()),
      m_groups(m_directory, "groups.toml", config::parse_groups, keep),
      m_notices(m_directory, "notices.toml", config::parse_notices, keep)
{
    m_site.centre = std::move(centre);
    // Without stamps of centre.toml, which was read before: the first look reads it once more, lest a change in between is lost.
    m_group_stamps = stamps_of(m_groups.path());
    m_feed_stamps = feed_stamps();
    m_notice_stamps = stamps_of(m_notices.path());
    read_groups();
    read_notices();
    // Polled, not watched: a look a second sees what inotify misses (network shares, a folder that is replaced whole).
    m_poll.setInterval(1s);
    connect(&m_poll, &QTimer::timeout, this, &LiveSite::look);
    m_poll.start();
}

LiveSite::LiveSite(const std::filesystem::path &directory, config::Centre centre, config::Keep keep)
    : LiveSite(directory, {directory, "centre.toml", config::parse_centre, config::Keep::No}, std::move(centre), keep)
{
    m_centre_stamps = stamps_of(m_centre.path());
}

void LiveSite::look()
{
    // The stamps are taken before reading: a write that comes in between shows as another change the next second.
    if (Stamps now = stamps_of(m_centre.path()); now != m_centre_stamps) {
        m_centre_stamps = std::move(now);
        read_centre();
    }
    Stamps feeds = feed_stamps();
    const bool other_feeds = feeds != m_feed_stamps;
    m_feed_stamps = std::move(feeds);
    if (Stamps now = stamps_of(m_groups.path()); now != m_group_stamps) {
        m_group_stamps = std::move(now);
        read_groups();
    } else if (other_feeds) {
        merge_plan();
    }
    if (Stamps now = stamps_of(m_notices.path()); now != m_notice_stamps) {
        m_notice_stamps = std::move(now);
        read_notices();
    }
}

void LiveSite::read_centre()
{
    const std::optional<config::Centre> before = m_centre.value();
    const std::optional<config::Trouble> trouble = m_centre.trouble();
    const schedule::Problems problems = m_centre.read();
    if (m_centre.value() == before && m_centre.trouble() == trouble)
        return;
    log_file(m_centre, problems, "The new settings can't be used; the screen keeps the last good ones.",
             "There are no settings that can be used; the screen takes what it has without any.");
    emit changed();
}

void LiveSite::read_groups()
{
    const bool had_plan = has_plan();
    const std::optional<config::Trouble> before = m_groups.trouble();
    const schedule::Problems problems = m_groups.read();
    log_file(m_groups, problems, "The new groups can't be used; the screen keeps the last good ones.",
             "There are no groups that can be shown; the screen says so until the file is mended.");
    if (!m_groups.trouble() || m_groups.trouble()->holds || had_plan != has_plan())
        merge_plan();
    else if (m_groups.trouble() != before)
        emit changed();
}

void LiveSite::merge_plan()
{
    if (!m_groups.value())
        return;
    schedule::Problems problems;
    config::Site merged{m_site.centre, *m_groups.value()};
    feeds::merge_feeds(merged, m_directory, problems);
    for (const schedule::Problem &problem : problems)
        qCWarning(lcPlan, "%s", config::to_log_line(problem).c_str());
    m_site = std::move(merged);
    emit changed();
}

void LiveSite::read_notices()
{
    const std::vector<config::Notice> before = notices();
    const std::optional<config::Trouble> trouble = m_notices.trouble();
    const schedule::Problems problems = m_notices.read();
    log_file(m_notices, problems, "The new notices can't be used; the screen keeps the last good ones.",
             "There are no notices that can be shown until the file is mended.");
    if (notices() != before || m_notices.trouble() != trouble)
        emit changed();
}

const std::vector<config::Notice> &LiveSite::notices() const
{
    static const std::vector<config::Notice> none;
    return m_notices.value() ? *m_notices.value() : none;
}

std::vector<config::Trouble> LiveSite::troubles() const
{
    std::vector<config::Trouble> troubles;
    for (const auto *trouble : {&m_groups.trouble(), &m_centre.trouble(), &m_notices.trouble()}) {
        if (*trouble)
            troubles.push_back(**trouble);
    }
    return troubles;
}

std::vector<schedule::sys_seconds> LiveSite::traces() const
{
    std::vector<schedule::sys_seconds> traces;
    for (const Stamps *stamps : {&m_group_stamps, &m_feed_stamps, &m_notice_stamps}) {
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

LiveSite::Stamps LiveSite::stamps_of(const std::filesystem::path &file)
{
    Stamps stamps;
    add_stamp(stamps, file);
    return stamps;
}

LiveSite::Stamps LiveSite::feed_stamps() const
{
    Stamps stamps;
    for (const config::Feed &feed : m_site.centre.feeds) {
        for (const std::filesystem::path &file : feeds::feed_files(m_directory, feed))
            add_stamp(stamps, file);
    }
    return stamps;
}

}  // namespace context
