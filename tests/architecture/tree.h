// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace architecture {

/// The source tree's root.
std::filesystem::path root();

/// Every file of the tree, relative to its root and sorted; without what git, builds and runs leave behind.
const std::vector<std::filesystem::path> &files();

/// Every folder that holds one of the files, at any depth, relative and sorted; the root itself is not among them.
std::vector<std::filesystem::path> folders();

std::vector<std::string> lines(const std::filesystem::path &relative_file);

/// C++, QML, CMake and shell: what people write as source.
bool is_source(const std::filesystem::path &relative_file);

/// "FILE:LINE: TEXT", as compilers say it. Lines count from 1.
std::string at(const std::filesystem::path &file, std::size_t line, std::string_view text);

}  // namespace architecture
