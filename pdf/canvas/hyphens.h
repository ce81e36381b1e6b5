// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

struct _HyphenDict;

namespace canvas {

/// Where words of one language may be parted at the end of a line, by the patterns of a libhyphen dictionary. For several
/// threads.
class Hyphens {
public:
    /// `dictionary` must be a sound file: its reader trusts it. A file that can't be read parts no words.
    explicit Hyphens(const std::filesystem::path &dictionary);

    /// The bytes of a word of letters before which a hyphen may stand, rising; at least four letters on either side, since
    /// shorter parts are hard to read. None for words with other signs in them.
    std::vector<std::size_t> places(std::string_view word) const;

private:
    struct FreeDictionary {
        void operator()(_HyphenDict *dictionary) const;
    };

    std::unique_ptr<_HyphenDict, FreeDictionary> m_dictionary;
};

}  // namespace canvas
