// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace config {

/// What is wrong with a file, and what holds in its place.
struct Trouble {
    std::string file;                           ///< its name without the folder
    schedule::Problem problem;                  ///< the first error in it
    std::optional<schedule::sys_seconds> from;  ///< when what holds was last changed; nothing = nothing does
    bool holds = false;                         ///< the file itself does, and what is wrong in it was taken the safe way

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// Whether the last sound text of a file is kept for the next start, in `DIR/state`.
enum class Keep { No, Yes };

/// The text of a file and when it was last changed.
struct DatedText {
    tl::expected<std::string, schedule::Problem> text;
    schedule::sys_seconds changed;
};

DatedText read_dated(const std::filesystem::path &file);

/// Where the last sound text of the centre's file of that name is kept, whether it is there or not.
std::filesystem::path kept_file(const std::filesystem::path &directory, const std::string &name);
/// Whether what is kept may be shown: others may have changed it. That nothing is kept is no problem.
tl::expected<void, schedule::Problem> check_kept(const std::filesystem::path &directory, const std::string &name);
/// Keeps it, for the owner's eyes only, with the date of the file that it comes from. Does nothing where it is kept already; in
/// the place of a copy that others may have changed comes a new one, but in such a folder nothing is kept.
tl::expected<void, schedule::Problem> keep_text(const std::filesystem::path &directory, const std::string &name,
                                                const std::string &text, schedule::sys_seconds changed);
/// For a file that need not be there, and is not.
tl::expected<void, schedule::Problem> forget_text(const std::filesystem::path &directory, const std::string &name);

/// One file in a centre's directory that people edit: while it is broken or gone, what it said last holds, even past a start.
template<typename Value>
class SoundFile {
public:
    using Parse = Read<Value> (*)(tl::expected<std::string, schedule::Problem> toml, const std::string &named);

    SoundFile(std::filesystem::path directory, std::string name, Parse parse, Keep keep)
        : m_directory(std::move(directory)), m_name(std::move(name)), m_parse(parse), m_keep(keep)
    {
    }

    /// What holds: nothing where the file has not been sound yet and no sound one is kept.
    const std::optional<Value> &value() const { return m_value; }
    /// Nothing where there is no error in the file.
    const std::optional<Trouble> &trouble() const { return m_trouble; }
    std::filesystem::path path() const { return m_directory / m_name; }

    /// Reads the file as it is now. The problems met, that of keeping it among them, as a warning.
    schedule::Problems read()
    {
        const DatedText found = read_dated(path());
        Read<Value> now = m_parse(found.text, path().string());
        const bool holds = now.value.has_value();
        if (holds) {
            m_value = std::move(now.value);
            m_changed = found.changed;
        } else if (!m_value) {
            take_kept(now.problems);
        }
        const auto error = std::ranges::find(now.problems, schedule::Severity::Error, &schedule::Problem::severity);
        m_trouble.reset();
        if (error != now.problems.end())
            m_trouble = Trouble{m_name, *error, m_value ? std::optional(m_changed) : std::nullopt, holds};
        if (holds && m_keep == Keep::Yes)
            keep(found, now.problems);
        return std::move(now.problems);
    }

private:
    void keep(const DatedText &found, schedule::Problems &problems) const
    {
        auto kept = found.text ? keep_text(m_directory, m_name, *found.text, found.changed) : forget_text(m_directory, m_name);
        if (!kept)
            warn(std::move(kept.error()), problems);
    }

    static void warn(schedule::Problem problem, schedule::Problems &problems)
    {
        problem.severity = schedule::Severity::Warning;
        problems.push_back(std::move(problem));
    }

    void take_kept(schedule::Problems &problems)
    {
        if (auto sound = check_kept(m_directory, m_name); !sound)
            return warn(std::move(sound.error()), problems);
        const std::filesystem::path file = kept_file(m_directory, m_name);
        DatedText kept = read_dated(file);
        if (!kept.text)
            return;
        m_value = m_parse(std::move(kept.text), file.string()).value;
        m_changed = kept.changed;
    }

    std::filesystem::path m_directory;
    std::string m_name;
    Parse m_parse;
    Keep m_keep;
    std::optional<Value> m_value;
    schedule::sys_seconds m_changed;
    std::optional<Trouble> m_trouble;
};

}  // namespace config
