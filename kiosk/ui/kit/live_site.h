// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre.h"
#include "config/notices.h"

#include <filesystem>

#include <QObject>
#include <QTimer>

namespace kit {

/// The centre on the screen: its groups follow the files on disk (`groups.toml` and the kept copies in `feeds/`), its notices
/// `notices.toml`, and the last good ones stay while a file is broken.
class LiveSite : public QObject {
    Q_OBJECT

public:
    /// `centre` has been read from `directory` already; the groups are read here, and again within a second of each change.
    LiveSite(std::filesystem::path directory, config::Centre centre, QObject *parent = nullptr);

    const config::Site &site() const { return m_site; }
    const std::filesystem::path &directory() const { return m_directory; }
    /// False only until a first good plan was read: then there is nothing to show, and the screen says so.
    bool has_plan() const { return m_has_plan; }
    /// Of any day, as the file has them.
    const std::vector<config::Notice> &notices() const { return m_notices; }
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
    void read_plan();
    void read_notices();
    /// Of the plan's files that are there, in an order that stays.
    Stamps plan_stamps() const;
    Stamps notice_stamps() const;

    std::filesystem::path m_directory;
    config::Site m_site;
    bool m_has_plan = false;
    std::vector<config::Notice> m_notices;
    Stamps m_plan_stamps;
    Stamps m_notice_stamps;
    QTimer m_poll;
};

}  // namespace kit
