// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/notices.h"
#include "config/centre/site.h"

#include <filesystem>
#include <string>
#include <unordered_set>

#include <QString>

namespace app {

/// Lets the screen draw with the fonts in `assets/fonts`, whatever the machine has. The problems of those that can't be used.
schedule::Problems use_fonts(const std::filesystem::path &assets);

/// All that the texts of a language in `assets/content` are written with, comments and keys among it.
std::string letters_of_content(const std::filesystem::path &assets, const std::string &language);
/// All that a centre's own words are written with.
std::string letters_of_site(const config::Site &site, const std::vector<config::Notice> &notices);

/// Finds the letters that no font here can draw.
class Letters {
public:
    /// Those of the text, in UTF-8, each once and in the order of Unicode, at most so many.
    QString unshown(const std::string &text, qsizetype most = 12);

private:
    std::unordered_set<char32_t> m_shown;
};

}  // namespace app
