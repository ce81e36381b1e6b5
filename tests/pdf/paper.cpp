// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf/paper.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>
#include <unistd.h>

namespace paper {

namespace {

constexpr double dots_per_point = 200 / 72.0;
constexpr double page_height = 841.89;

template<typename Value>
Value value_of(config::Read<Value> read)
{
    for (const schedule::Problem &problem : read.problems)
        ADD_FAILURE() << schedule::to_line(problem);
    return read.value.value_or(Value{});
}

/// Cuts the code and a frame of so many modules out of its page, as a grey picture.
std::filesystem::path raster(const File &file, const DrawnCode &code, double frame)
{
    const auto dots = [](double points) { return std::to_string(std::lround(points * dots_per_point)); };
    const double side = (code.size + 2 * frame) * code.module;
    const std::filesystem::path stem = scratch() / "code";
    output_of("pdftoppm -gray -r 200 -singlefile -f " + std::to_string(code.page) + " -l " + std::to_string(code.page) + " -x " +
              dots(code.left - frame * code.module) + " -y " + dots(page_height - code.top - frame * code.module) + " -W " +
              dots(side) + " -H " + dots(side) + ' ' + file.path().string() + ' ' + stem.string());
    return stem.string() + ".pgm";
}

}  // namespace

Desk::Desk(const std::string &language, const std::string &centre)
    : site(value_of(config::read_site(std::filesystem::path(MOEDESTED_SOURCE_DIR) / centre))),
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

File::File(const std::string &bytes)
{
    static int count = 0;
    m_path = scratch() / ("handout-" + std::to_string(++count) + ".pdf");
    std::ofstream(m_path, std::ios::binary) << bytes;
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
    // One number before and after "0 0" is the module's size; what follows up to "Q" are its rectangles in modules.
    static const std::regex matrix(R"(([0-9.]+) 0 0 -[0-9.]+ ([0-9.]+) ([0-9.]+) cm)");
    static const std::regex rectangle(R"(([0-9]+) ([0-9]+) ([0-9]+) ([0-9]+) re)");
    std::vector<DrawnCode> codes;
    for (int page = 1; page <= file.pages(); ++page) {
        const std::string number = std::to_string(page);
        std::istringstream stream(output_of("qpdf --empty --pages " + file.path().string() + ' ' + number +
                                            " -- --stream-data=uncompress --qdf --object-streams=disable -"));
        bool inside = false;
        for (std::string line; std::getline(stream, line);) {
            std::smatch parts;
            if (std::regex_match(line, parts, matrix)) {
                codes.push_back({page, std::stod(parts[2]), std::stod(parts[3]), std::stod(parts[1]), 0});
                inside = true;
            } else if (line == "Q") {
                inside = false;
            } else if (inside && std::regex_match(line, parts, rectangle)) {
                codes.back().size = std::max(codes.back().size, std::stoi(parts[1]) + std::stoi(parts[3]));
            }
        }
    }
    return codes;
}

std::string read_by_zbar(const File &file, const DrawnCode &code)
{
    return output_of("zbarimg -q --raw -Sbinary -Sdisable -Sqrcode.enable " + raster(file, code, 4).string() + " 2>/dev/null");
}

std::string read_by_zxing(const File &file, const DrawnCode &code)
{
    std::istringstream lines(output_of("ZXingReader -format QRCode " + raster(file, code, 4).string()));
    std::string bytes;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("Bytes:"))
            continue;
        std::istringstream hex(line.substr(6));
        for (std::string byte; hex >> byte;)
            bytes += static_cast<char>(std::stoi(byte, nullptr, 16));
    }
    return bytes;
}

bool has_quiet_zone(const File &file, const DrawnCode &code)
{
    std::ifstream picture(raster(file, code, 4), std::ios::binary);
    std::string magic;
    int width = 0;
    int height = 0;
    int most = 0;
    picture >> magic >> width >> height >> most;
    picture.get();
    std::string dots(static_cast<std::size_t>(width) * height, '\0');
    picture.read(dots.data(), static_cast<std::streamsize>(dots.size()));
    const double frame = 4 * code.module * dots_per_point - 1.5;  // a dot and a half for the raster's own rounding
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const bool around = row < frame || column < frame || row >= height - frame || column >= width - frame;
            if (around && static_cast<unsigned char>(dots[static_cast<std::size_t>(row) * width + column]) < 250)
                return false;
        }
    }
    return picture.gcount() > 0;
}

}  // namespace paper
