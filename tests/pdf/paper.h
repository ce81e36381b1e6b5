// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/centre/site.h"
#include "handouts/handouts.h"
#include "pdf/picture.h"

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

void write(const std::filesystem::path &path, const std::string &bytes);

/// A folder of this test program's own.
std::filesystem::path scratch();

/// What a phone's camera sees of a code held in front of it, in pixels an inch of paper.
constexpr int camera_dpi = 200;

/// A QR code as it was drawn: points from the page's lower left corner.
struct DrawnCode {
    int page = 1;
    double left = 0;
    double top = 0;
    double module = 0;
    int size = 0;
    double page_height = 0;

    double module_mm() const { return module * 25.4 / 72; }
};

std::vector<DrawnCode> drawn_codes(const File &file);

/// The code with its quiet zone in millimetres from the page's top left corner.
struct Reach {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};
Reach reach_mm(const DrawnCode &code);

/// Where the code is in a raster of its page, with a frame of so many modules around it.
Window window_of(const DrawnCode &code, int dpi, int frame = 4);

/// The code as poppler draws it, with that frame.
Picture picture_of(const File &file, const DrawnCode &code, int dpi, int frame = 4);

/// The code's bytes, read by each of two libraries at camera_dpi.
std::string read_by_zbar(const File &file, const DrawnCode &code);
std::string read_by_zxing(const File &file, const DrawnCode &code);

/// Whether the four modules around the code are white in its picture at camera_dpi.
bool has_quiet_zone(const Picture &picture, const DrawnCode &code);
bool has_quiet_zone(const File &file, const DrawnCode &code);

}  // namespace paper
