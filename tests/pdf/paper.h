// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handouts/handouts.h"

#include <filesystem>
#include <string>
#include <vector>

namespace paper {

/// Saturday 21 November 2026, noon in Denmark.
constexpr schedule::sys_seconds noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + std::chrono::hours(11)};

/// All that an order borrows, with a centre of the source tree in it.
struct Desk {
    explicit Desk(const std::string &language = "da", const std::string &centre = "tests/data/paper");

    handouts::Order order(const std::vector<std::string> &groups) const;
    handouts::Order order() const;  ///< every group

    config::Site site;
    schedule::Zone zone;
    config::Content content;
};

std::filesystem::path fonts();

/// A PDF on disk for as long as the object lives, to be looked at by other programs.
class File {
public:
    explicit File(const std::string &bytes);
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File();

    const std::filesystem::path &path() const { return m_path; }
    int pages() const;
    std::string text(bool layout = false) const;
    std::string text_of_page(int page) const;

private:
    std::filesystem::path m_path;
};

/// What a command line writes to standard output; a test failure where it exits other than 0.
std::string output_of(const std::string &command);

/// A folder of this test program's own.
std::filesystem::path scratch();

/// A QR code as it was drawn: points from the page's lower left corner.
struct DrawnCode {
    int page = 1;
    double left = 0;
    double top = 0;
    double module = 0;
    int size = 0;

    double module_mm() const { return module * 25.4 / 72; }
};

std::vector<DrawnCode> drawn_codes(const File &file);

/// The code's bytes, read by each of two programs from a raster of 200 dpi.
std::string read_by_zbar(const File &file, const DrawnCode &code);
std::string read_by_zxing(const File &file, const DrawnCode &code);

/// Whether the four modules around the code are white in that raster.
bool has_quiet_zone(const File &file, const DrawnCode &code);

}  // namespace paper
