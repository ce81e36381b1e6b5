// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace speech {

/// A folder for this user's eyes only that goes with whoever made it. It is locked for as long as its process lives, so that what
/// a killed one left is known by nobody holding it.
class PrivateFolder {
public:
    PrivateFolder() : PrivateFolder(usual_place()) {}
    /// In `place`; its path is empty where none can be made there.
    explicit PrivateFolder(const std::string &place);
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    ~PrivateFolder();

    const std::string &path() const { return m_path; }

    /// XDG_RUNTIME_DIR, which is in memory, or else where the system puts what is temporary.
    static std::string usual_place();
    /// Removes what processes that are gone have left there: only such folders as these, of this user, that nobody holds. No link
    /// leads it elsewhere.
    static void sweep(const std::string &place = usual_place());

private:
    std::string m_path;
    int m_lock = -1;
};

}  // namespace speech
