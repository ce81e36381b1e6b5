// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/centre.h"
#include "feeds/fetch.h"
#include "server.h"

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace feeds {

using namespace std::chrono_literals;

/// A directory of its own for each test, gone afterwards.
class ScratchDirectory {
public:
    ScratchDirectory();
    ScratchDirectory(const ScratchDirectory &) = delete;
    ScratchDirectory &operator=(const ScratchDirectory &) = delete;
    ~ScratchDirectory();

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path write(const std::string &name, std::string_view bytes) const;

private:
    std::filesystem::path m_path;
};

std::string content_of(const std::filesystem::path &file);

/// A calendar with a weekly meeting for each name; `more` are lines of the calendar itself.
std::string calendar_of(std::initializer_list<std::string_view> names, std::string_view more = {});

/// A centre with one feed, which a server on loopback gives.
class Stand : public testing::Test {
protected:
    Stand();

    /// Asks, whether it is time or not.
    Fetched ask(std::chrono::seconds after = {});
    /// Asks where it is time.
    Fetched ask_if_due(std::chrono::seconds after);
    /// Serves a good calendar and fetches it, so that there is something to lose.
    void keep_good_copy();
    /// Expects that the copy and its state are byte for byte what `keep_good_copy` left.
    void expect_good_copy_kept() const;

    std::filesystem::path copy() const { return centre.path() / "feeds" / "danmark.ics"; }
    std::filesystem::path state() const { return centre.path() / "feeds" / "danmark.toml"; }

    ScratchDirectory centre;
    Server server;
    config::Feed feed;
    Options options;
    std::string good_copy;
    std::string good_state;
};

/// What is said of a feed that failed, on one line each.
std::string said(const Fetched &fetched);

inline bool failed(const Fetched &fetched)
{
    return fetched.outcome == Outcome::Failed;
}

void PrintTo(Outcome outcome, std::ostream *out);

}  // namespace feeds
