// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/problem.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <stdlib.h>

namespace config {

/// A directory of its own for each test, gone afterwards.
class ScratchDirectory {
public:
    ScratchDirectory()
    {
        std::string name = (std::filesystem::temp_directory_path() / "moedested-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw std::runtime_error("no scratch directory");
        m_path = name;
    }
    ScratchDirectory(const ScratchDirectory &) = delete;
    ScratchDirectory &operator=(const ScratchDirectory &) = delete;
    ~ScratchDirectory()
    {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path write(const std::string &name, const std::string &bytes) const
    {
        std::ofstream(m_path / name, std::ios::binary) << bytes;
        return m_path / name;
    }

private:
    std::filesystem::path m_path;
};

/// A file that is wrong, and all that must be said about it: of each problem "LINE:COLUMN error|warning CODE KEY".
struct BadInput {
    std::string name;
    std::string toml;
    std::vector<std::string> problems;

    friend std::ostream &operator<<(std::ostream &out, const BadInput &input) { return out << input.name; }
};

inline std::string name_of_case(const testing::TestParamInfo<BadInput> &info)
{
    return info.param.name;
}

/// Each problem as "LINE:COLUMN error|warning CODE KEY"; its file must be `file`.
inline std::vector<std::string> said(const schedule::Problems &problems, const std::filesystem::path &file)
{
    std::vector<std::string> lines;
    for (const schedule::Problem &problem : problems) {
        EXPECT_EQ(problem.file, file.string());
        lines.push_back(std::to_string(problem.line) + ':' + std::to_string(problem.column) +
                        (problem.severity == schedule::Severity::Error ? " error " : " warning ") +
                        std::string(problem.code.name()) + (problem.key.empty() ? "" : ' ' + problem.key));
    }
    return lines;
}

}  // namespace config
