// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canvas/document.h"
#include "pdf/paper.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace {

std::string ten_lines()
{
    // As pdf/README.md shows it:
    // clang-format off
auto fonts = canvas::load_fonts(MOEDESTED_SHARE "/fonts").value();
auto document = canvas::Document::create({"Tirsdag", "da"}, fonts).value();
canvas::Page page = document.add_page();
{
    auto heading = page.tag({canvas::Role::H1});
    page.text(18, 30, "Tirsdag kl. 17.00", {canvas::Face::Bold, 24, {}});
}
page.lines(18, 42, document.wrap({{"Du må godt bare lytte.", {}}}, 60), 5.6);
page.qr(canvas::encode_qr("https://moeder.example.org").value(), 150, 22, 0.8, "Mødeplanen på nettet");
std::string pdf = document.finish().value();
    // clang-format on
    return pdf;
}

std::string read(const char *name)
{
    std::ostringstream text;
    text << std::ifstream(std::string(MOEDESTED_SOURCE_DIR) + name).rdbuf();
    return text.str();
}

}  // namespace

TEST(TenLines, AreTheReadmes)
{
    const std::string readme = read("/pdf/README.md");
    const std::size_t begin = readme.find("```cpp\n") + 7;
    const std::string shown = readme.substr(begin, readme.find("```", begin) - begin);
    EXPECT_THAT(read("/tests/pdf/ten_lines_test.cpp"), testing::HasSubstr("\n" + shown));
}

TEST(TenLines, MakeAPageWithACode)
{
    const paper::File file(ten_lines());
    EXPECT_EQ(file.pages(), 1);
    EXPECT_THAT(file.text(), testing::HasSubstr("Tirsdag kl. 17.00"));
    const auto codes = paper::drawn_codes(file);
    ASSERT_EQ(codes.size(), 1U);
    EXPECT_NEAR(codes.front().module_mm(), 0.8, 0.001);
}
