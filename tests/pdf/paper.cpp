// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/paper.h"

#include "feeds/site.h"
#include "pdf/code_readers.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>
#include <unistd.h>

namespace paper {

namespace {

template<typename Value>
Value value_of(config::Read<Value> read)
{
    for (const schedule::Problem &problem : read.problems)
        ADD_FAILURE() << schedule::to_line(problem);
    return read.value.value_or(Value{});
}

}  // namespace

Desk::Desk(const std::string &language, const std::string &centre)
    : site(value_of(feeds::read_site(std::filesystem::path(MOEDESTED_SOURCE_DIR) / centre))),
      zone(schedule::Zone::load("Europe/Copenhagen").value()),
      content(value_of(config::read_content(MOEDESTED_SHARE "/content", language)))
{
}

handouts::Order Desk::order(const std::vector<std::string> &groups) const
{
    std::vector<std::size_t> indices;
    for (const std::string &id : groups) {
        const schedule::Group *group = site.plan.find(id);
        EXPECT_NE(group, nullptr) << id;
        indices.push_back(static_cast<std::size_t>(group - site.plan.groups.data()));
    }
    return {site, zone, content, indices, noon, fonts()};
}

handouts::Order Desk::order() const
{
    std::vector<std::size_t> all(site.plan.groups.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return {site, zone, content, all, noon, fonts()};
}

std::filesystem::path fonts()
{
    return MOEDESTED_SHARE "/fonts";
}

std::filesystem::path scratch()
{
    static const std::filesystem::path folder = [] {
        const auto path = std::filesystem::temp_directory_path() / ("moedested-paper-" + std::to_string(getpid()));
        std::filesystem::create_directories(path);
        std::atexit([] {
            std::error_code ignored;
            std::filesystem::remove_all(std::filesystem::temp_directory_path() / ("moedested-paper-" + std::to_string(getpid())),
                                        ignored);
        });
        return path;
    }();
    return folder;
}

std::string output_of(const std::string &command)
{
    std::FILE *pipe = popen(command.c_str(), "r");
    std::string output;
    std::array<char, 65536> buffer{};
    for (std::size_t count = 0; pipe != nullptr && (count = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        output.append(buffer.data(), count);
    EXPECT_EQ(pipe == nullptr ? -1 : pclose(pipe), 0) << command << '\n' << output;
    return output;
}

void write(const std::filesystem::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

File::File(const std::string &bytes)
{
    static int count = 0;
    m_path = scratch() / ("handout-" + std::to_string(++count) + ".pdf");
    write(m_path, bytes);
}

File::~File()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

int File::pages() const
{
    return std::stoi(output_of("qpdf --show-npages " + m_path.string()));
}

std::string File::text(bool layout) const
{
    return output_of(std::string("pdftotext -enc UTF-8 ") + (layout ? "-layout " : "") + m_path.string() + " -");
}

std::string File::text_of_page(int page) const
{
    const std::string number = std::to_string(page);
    return output_of("pdftotext -enc UTF-8 -layout -f " + number + " -l " + number + ' ' + m_path.string() + " -");
}

std::vector<DrawnCode> drawn_codes(const File &file)
{
    // The number before "0 0" is the module's size; the name of what is drawn ends with the modules along a side.
    static const std::regex matrix(R"(([0-9.]+) 0 0 -[0-9.]+ ([0-9.]+) ([0-9.]+) cm)");
    static const std::regex drawn(R"(/Q[0-9]+_([0-9]+) Do)");
    static const std::regex next_page(R"(%% Contents for page ([0-9]+))");
    static const std::regex size(R"(Page +([0-9]+) size: +[0-9.]+ x ([0-9.]+) pts.*)");
    std::map<int, double> heights;
    std::istringstream sizes(output_of("pdfinfo -f 1 -l 100000 " + file.path().string()));
    std::smatch parts;
    for (std::string line; std::getline(sizes, line);) {
        if (std::regex_match(line, parts, size))
            heights[std::stoi(parts[1])] = std::stod(parts[2]);
    }
    std::vector<DrawnCode> codes;
    int page = 0;
    std::istringstream stream(output_of("qpdf --qdf --object-streams=disable " + file.path().string() + " -"));
    for (std::string line; std::getline(stream, line);) {
        if (std::regex_match(line, parts, next_page))
            page = std::stoi(parts[1]);
        else if (std::regex_match(line, parts, matrix))
            codes.push_back({page, std::stod(parts[2]), std::stod(parts[3]), std::stod(parts[1]), 0, heights[page]});
        else if (std::regex_match(line, parts, drawn))
            codes.back().size = std::stoi(parts[1]);
    }
    return codes;
}

Reach reach_mm(const DrawnCode &code)
{
    constexpr double mm = 25.4 / 72;
    const double quiet = 4 * code.module;
    const double left = code.left - quiet;
    const double top = code.page_height - code.top - quiet;
    const double side = code.size * code.module + 2 * quiet;
    return {left * mm, top * mm, (left + side) * mm, (top + side) * mm};
}

Window window_of(const DrawnCode &code, int dpi, int frame)
{
    const auto dots = [dpi](double points) { return static_cast<int>(std::lround(points * dpi / 72)); };
    const int side = dots((code.size + 2 * frame) * code.module);
    return {dots(code.left - frame * code.module), dots(code.page_height - code.top - frame * code.module), side, side};
}

Picture picture_of(const File &file, const DrawnCode &code, int dpi, int frame)
{
    return page_picture(file, code.page, dpi, window_of(code, dpi, frame));
}

std::string read_by_zbar(const File &file, const DrawnCode &code)
{
    return read_by_zbar(picture_of(file, code, camera_dpi));
}

std::string read_by_zxing(const File &file, const DrawnCode &code)
{
    return read_by_zxing(picture_of(file, code, camera_dpi));
}

bool has_quiet_zone(const File &file, const DrawnCode &code)
{
    return has_quiet_zone(picture_of(file, code, camera_dpi), code);
}

bool has_quiet_zone(const Picture &picture, const DrawnCode &code)
{
    const double frame = 4 * code.module * camera_dpi / 72 - 1.5;  // a dot and a half for the raster's own rounding
    for (int row = 0; row < picture.height; ++row) {
        for (int column = 0; column < picture.width; ++column) {
            const bool around = row < frame || column < frame || row >= picture.height - frame || column >= picture.width - frame;
            if (around && picture.at(column, row) < 250)
                return false;
        }
    }
    return picture.width > 0;
}

}  // namespace paper
