// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scratch.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <stdlib.h>

namespace support {

Scratch::Scratch()
{
    std::string name = (std::filesystem::temp_directory_path() / "moedested-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no scratch directory");
    m_path = name;
}

Scratch::~Scratch()
{
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
}

std::filesystem::path Scratch::folder(const std::string &name) const
{
    std::filesystem::create_directories(m_path / name);
    return m_path / name;
}

std::filesystem::path Scratch::write(const std::string &name, const std::string &bytes) const
{
    const std::filesystem::path file = m_path / name;
    std::ofstream(file, std::ios::binary) << bytes;
    std::filesystem::last_write_time(file, std::chrono::file_clock::from_sys(long_ago + ++m_age));
    return file;
}

void Scratch::replace(const std::string &name, const std::string &bytes) const
{
    std::filesystem::rename(write(name + ".new", bytes), m_path / name);
}

void Scratch::date(const std::string &name, std::chrono::sys_seconds changed) const
{
    std::filesystem::last_write_time(m_path / name, std::chrono::file_clock::from_sys(changed));
}

const std::string ScratchCentre::plain_centre = R"toml(name = "Prøvecenter"
languages = ["da", "en"]
schedule_url = "https://moeder.example.org"
)toml";

ScratchCentre::ScratchCentre(const std::string &groups_toml, const std::string &centre_toml)
{
    write("centre.toml", centre_toml);
    write("groups.toml", groups_toml);
}

std::string content_of(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace support
