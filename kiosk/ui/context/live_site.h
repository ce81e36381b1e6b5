// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/groups.h"
#include "config/centre/notices.h"
#include "config/centre/site.h"
#include "config/centre/sound_file.h"

#include <filesystem>

#include <QObject>
#include <QTimer>

namespace context {

/// The centre on the screen: its groups follow the files on disk (`groups.toml` and the kept copies in `feeds/`), its notices
/// `notices.toml`, and the last good ones stay while a file is broken. What `centre.toml` says is looked at as well, and holds
/// from the next start of whatever is made of it.
class LiveSite : public QObject {
    Q_OBJECT

public:
    /// `file` has been read already, and `centre` is what the screen takes of it; the groups are read here, and again within a
    /// second of each change.
    LiveSite(std::filesystem::path directory, config::SoundFile<config::Centre> file, config::Centre centre, config::Keep keep,
             QObject *parent = nullptr);
    /// With a centre that is no file's.
    LiveSite(const std::filesystem::path &directory, config::Centre centre, config::Keep keep = config::Keep::No);

    const config::Site &site() const { return m_site; }
    const std::filesystem::path &directory() const { return m_directory; }
    /// False only until a first good plan was read: then there is nothing to show, and the screen says so.
    bool has_plan() const { return m_groups.value().has_value(); }
    /// `centre.toml` is sound and says something else than what the screen was made of.
    bool outdated() const { return m_centre.value() && m_centre.value() != m_begun_with; }
    /// What is wrong with the centre's own files, the one that matters most first.
    std::vector<config::Trouble> troubles() const;
    /// Of any day, as the file has them.
    const std::vector<config::Notice> &notices() const;
    /// Moments that have passed for certain: the last changes of the centre's files, and when its feeds were last fetched.
    std::vector<schedule::sys_seconds> traces() const;

signals:
    void changed();

private:
    /// What tells one state of a file from another without reading it.
    struct Stamp {
        std::string name;
        std::chrono::sys_time<std::chrono::nanoseconds> modified;
        std::uintmax_t size = 0;
        std::uintmax_t inode = 0;  // a file put in place by renaming may have the old one's time and size

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    using Stamps = std::vector<Stamp>;

    static void add_stamp(Stamps &stamps, const std::filesystem::path &file);
    void look();
    void read_centre();
    void read_groups();
    void read_notices();
    /// The centre's own groups and those of its feeds.
    void merge_plan();
    static Stamps stamps_of(const std::filesystem::path &file);
    /// Of the feeds' files that are there, in an order that stays.
    Stamps feed_stamps() const;

    std::filesystem::path m_directory;
    config::Site m_site;
    config::SoundFile<config::Centre> m_centre;
    std::optional<config::Centre> m_begun_with;
    config::SoundFile<schedule::Plan> m_groups;
    config::SoundFile<std::vector<config::Notice>> m_notices;
    Stamps m_centre_stamps;
    Stamps m_group_stamps;
    Stamps m_feed_stamps;
    Stamps m_notice_stamps;
    QTimer m_poll;
};

}  // namespace context
