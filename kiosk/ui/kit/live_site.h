// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre.h"

#include <filesystem>

#include <QObject>
#include <QTimer>

namespace kit {

/// The centre on the screen: its groups follow the file on disk, and the last good ones stay while that file is broken.
class LiveSite : public QObject {
    Q_OBJECT

public:
    /// `centre` has been read from `directory` already; the groups are read here, and again within a second of each change.
    LiveSite(std::filesystem::path directory, config::Centre centre, QObject *parent = nullptr);

    const config::Site &site() const { return m_site; }
    /// False only until a first good plan was read: then there is nothing to show, and the screen says so.
    bool has_plan() const { return m_has_plan; }

signals:
    void changed();

private:
    /// What tells one state of a file from another without reading it.
    struct Stamp {
        std::filesystem::file_time_type modified;
        std::uintmax_t size = 0;
        std::uintmax_t inode = 0;  // a file put in place by renaming may have the old one's time and size

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    void look();
    void read();
    Stamp stamp() const;

    std::filesystem::path m_groups_file;
    config::Site m_site;
    bool m_has_plan = false;
    Stamp m_stamp;
    QTimer m_poll;
};

}  // namespace kit
