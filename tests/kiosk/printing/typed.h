// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace printing {

/// What a member of staff typed.
extern const std::string notes;
/// A page with the notes on it, uncompressed, and `padding` bytes that no viewer shows.
std::string pdf_with_notes(std::size_t padding = 0, int pages = 1);

/// The files below `folder` in which any of the words stands, apart from those below a folder of `except`.
std::vector<std::filesystem::path> files_with(const std::vector<std::string> &words, const std::filesystem::path &folder,
                                              const std::vector<std::filesystem::path> &except = {});

}  // namespace printing
