// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace architecture {

namespace fs = std::filesystem;

namespace {

bool is_ours(const fs::path &relative_folder)
{
    const std::string name = relative_folder.filename().string();
    if (name.starts_with('.') && name != ".ci") {
        return false;
    }
    const bool at_top = !relative_folder.has_parent_path();
    return !(at_top && (name.starts_with("build") || name == "out"));
}

std::vector<fs::path> find_files()
{
    std::vector<fs::path> found;
    for (auto entry = fs::recursive_directory_iterator(root()); entry != fs::recursive_directory_iterator(); ++entry) {
        const fs::path relative = entry->path().lexically_relative(root());
        if (entry->is_directory()) {
            if (!is_ours(relative)) {
                entry.disable_recursion_pending();
            }
        } else {
            found.push_back(relative);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

fs::path root()
{
    return MOEDESTED_SOURCE_DIR;
}

const std::vector<fs::path> &files()
{
    static const std::vector<fs::path> found = find_files();
    return found;
}

std::vector<fs::path> folders()
{
    std::set<fs::path> found;
    for (const fs::path &file : files()) {
        for (fs::path folder = file.parent_path(); !folder.empty(); folder = folder.parent_path()) {
            found.insert(folder);
        }
    }
    return {found.begin(), found.end()};
}

std::vector<std::string> lines(const fs::path &relative_file)
{
    std::ifstream stream(root() / relative_file);
    std::vector<std::string> read;
    for (std::string line; std::getline(stream, line);) {
        read.push_back(line);
    }
    return read;
}

bool is_source(const fs::path &relative_file)
{
    static const std::set<std::string> endings = {".cpp", ".h", ".qml", ".cmake", ".bash"};
    if (endings.contains(relative_file.extension().string()) || relative_file.filename() == "CMakeLists.txt") {
        return true;
    }
    if (relative_file.has_extension()) {
        return false;
    }
    const std::vector<std::string> text = lines(relative_file);
    return !text.empty() && text.front().starts_with("#!");
}

std::string at(const fs::path &file, std::size_t line, std::string_view text)
{
    return file.string() + ":" + std::to_string(line) + ": " + std::string(text);
}

}  // namespace architecture
