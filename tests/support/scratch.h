// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/clock_plausibility.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace support {

/// When a file of a test was last changed unless it says otherwise: when the program was new. A test's clock stands on a day of
/// its own choice, whatever the day on which it runs, and no such clock may find a file from the future.
inline constexpr std::chrono::sys_seconds long_ago = schedule::first_possible_time;

/// A directory of its own for one test, gone afterwards.
class Scratch {
public:
    Scratch();
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch();

    const std::filesystem::path &path() const { return m_path; }
    /// A folder in it, made where it is not there.
    std::filesystem::path folder(const std::string &name) const;
    /// Writes into the file that is there, as an editor that saves in place does. It is as old as `long_ago`, and a little
    /// younger with each write.
    std::filesystem::path write(const std::string &name, const std::string &bytes) const;
    /// Puts a new file in the place of the old one in one step, as the program does.
    void replace(const std::string &name, const std::string &bytes) const;
    /// As if the file had last been changed then.
    void date(const std::string &name, std::chrono::sys_seconds changed) const;
    void remove(const std::string &name) const { std::filesystem::remove(m_path / name); }

private:
    std::filesystem::path m_path;
    mutable std::chrono::milliseconds m_age{0};  ///< of the last file written, after `long_ago`
};

/// A centre's directory for one test: a plain centre.toml in both languages unless told otherwise.
class ScratchCentre : public Scratch {
public:
    explicit ScratchCentre(const std::string &groups_toml, const std::string &centre_toml = plain_centre);

    static const std::string plain_centre;
};

std::string content_of(const std::filesystem::path &file);

}  // namespace support
