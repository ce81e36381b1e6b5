// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages made into PWG raster, read back by libcups. The page of the tests has a red bar 2 inches wide and 1 high, half an inch
// from the left and 70/72 inch from the top.

#include "printing/raster.h"
#include "typed.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include <gtest/gtest.h>

#include <cups/cups.h>
#include <cups/raster.h>

namespace printing {
namespace {

struct Page {
    cups_page_header2_t header;
    std::string dots;

    int at(double inches_x, double inches_y) const
    {
        const unsigned x = unsigned(inches_x * header.HWResolution[0]);
        const unsigned y = unsigned(inches_y * header.HWResolution[1]);
        return static_cast<unsigned char>(dots[std::size_t(y) * header.cupsBytesPerLine + x * header.cupsBitsPerPixel / 8]);
    }
};

struct Reading {
    std::string bytes;
    std::size_t done = 0;
};

ssize_t read_on(void *reading, unsigned char *into, std::size_t most)
{
    auto &from = *static_cast<Reading *>(reading);
    const std::size_t count = std::min(most, from.bytes.size() - from.done);
    std::memcpy(into, from.bytes.data() + from.done, count);
    from.done += count;
    return ssize_t(count);
}

std::vector<Page> pages_of(const std::string &bytes)
{
    std::vector<Page> pages;
    Reading reading{bytes};
    const std::unique_ptr<cups_raster_t, void (*)(cups_raster_t *)> raster(cupsRasterOpenIO(read_on, &reading, CUPS_RASTER_READ),
                                                                           cupsRasterClose);
    for (Page page; cupsRasterReadHeader2(raster.get(), &page.header);) {
        page.dots.resize(std::size_t(page.header.cupsBytesPerLine) * page.header.cupsHeight);
        cupsRasterReadPixels(raster.get(), reinterpret_cast<unsigned char *>(page.dots.data()), unsigned(page.dots.size()));
        pages.push_back(std::move(page));
    }
    return pages;
}

bool never()
{
    return false;
}

std::vector<Page> raster(int pages, const RasterForm &form)
{
    const auto bytes = to_raster(QByteArray::fromStdString(pdf_with_notes(0, pages)), form, never);
    EXPECT_TRUE(bytes);
    EXPECT_TRUE(bytes && bytes->starts_with("RaS2PwgRaster")) << "PWG 5102.4 section 4.2";
    return bytes ? pages_of(*bytes) : std::vector<Page>();
}

constexpr const char *a4 = "iso_a4_210x297mm";
constexpr double a4_wide = 210 / 25.4, a4_high = 297 / 25.4;

TEST(Raster, APageStandsWhereItStoodAndIsAsLarge)
{
    const std::vector<Page> pages = raster(1, {300, false, false, a4, "", 1});
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(pages[0].header.cupsWidth, 2480u);
    EXPECT_EQ(pages[0].header.cupsHeight, 3507u);
    EXPECT_EQ(pages[0].header.cupsColorSpace, CUPS_CSPACE_SW);
    EXPECT_EQ(pages[0].header.cupsInteger[CUPS_RASTER_PWG_TotalPageCount], 1u);
    EXPECT_LT(pages[0].at(0.55, 1.2), 100) << "within the bar, at its left end";
    EXPECT_LT(pages[0].at(2.45, 1.2), 100) << "at its right end";
    EXPECT_EQ(pages[0].at(0.45, 1.2), 255) << "left of it";
    EXPECT_EQ(pages[0].at(2.55, 1.2), 255) << "right of it";
    EXPECT_EQ(pages[0].at(4, 10), 255);
}

TEST(Raster, ColourIsKeptWhereItIsWanted)
{
    const Page page = raster(1, {150, true, false, a4, "", 1}).at(0);
    EXPECT_EQ(page.header.cupsColorSpace, CUPS_CSPACE_SRGB);
    const std::size_t bar = std::size_t(1.2 * 150) * page.header.cupsBytesPerLine + 150 * 3;
    EXPECT_NEAR(static_cast<unsigned char>(page.dots[bar]), 204, 3);
    EXPECT_NEAR(static_cast<unsigned char>(page.dots[bar + 1]), 0, 3);
}

TEST(Raster, EachCopyBeginsOnASheetOfItsOwn)
{
    const std::vector<Page> pages = raster(3, {100, false, true, a4, "", 2});
    ASSERT_EQ(pages.size(), 8u);
    for (std::size_t i = 0; i < 8; ++i) {
        EXPECT_EQ(pages[i].header.Duplex, 1u);
        EXPECT_EQ(pages[i].at(1, 1.2) < 200, i % 4 != 3) << "page " << i;
        EXPECT_EQ(pages[i].header.cupsInteger[CUPS_RASTER_PWG_TotalPageCount], 8u);
    }
}

// PWG 5102.4: the back of a sheet stands as the printer wants it.
TEST(Raster, BacksAreTurnedAsThePrinterWants)
{
    const auto back = [](const char *how) { return raster(2, {100, false, true, a4, how, 1}).at(1); };
    EXPECT_LT(back("normal").at(0.6, 1.2), 200);
    EXPECT_LT(back("manual-tumble").at(0.6, 1.2), 200) << "which is for sheets that turn at the short edge";
    EXPECT_LT(back("flipped").at(0.6, a4_high - 1.2), 200);
    EXPECT_LT(back("rotated").at(a4_wide - 0.6, a4_high - 1.2), 200);
    EXPECT_EQ(back("rotated").at(0.6, 1.2), 255);
}

TEST(Raster, FrontsAreNeverTurned)
{
    EXPECT_LT(raster(1, {100, false, true, a4, "rotated", 1}).at(0).at(0.6, 1.2), 200);
}

TEST(Raster, APageThatIsLargerThanItsSheetIsMadeToFit)
{
    const Page page = raster(1, {100, false, false, "iso_a5_148x210mm", "", 1}).at(0);
    EXPECT_LT(page.at(0.55 * 0.707, 1.2 * 0.707), 200);
    EXPECT_LT(page.at(2.4 * 0.707, 1.2 * 0.707), 200);
    EXPECT_EQ(page.at(2.6 * 0.707, 1.2 * 0.707), 255);
}

TEST(Raster, Refuses)
{
    const auto refusal = [](const QByteArray &pdf, const RasterForm &form) {
        const auto bytes = to_raster(pdf, form, never);
        return bytes ? std::nullopt : std::optional(bytes.error());
    };
    const QByteArray page = QByteArray::fromStdString(pdf_with_notes());
    EXPECT_EQ(refusal("", {300, false, false, a4, "", 1}), Refusal::Pages);
    EXPECT_EQ(refusal("no document at all", {300, false, false, a4, "", 1}), Refusal::Pages);
    EXPECT_EQ(refusal(page, {300, false, false, a4, "", most_raster_pages + 1}), Refusal::Pages);
    EXPECT_EQ(refusal(page, {300, false, false, "paper", "", 1}), Refusal::Format);
}

TEST(Raster, EndsWhenNobodyWaitsForIt)
{
    int asked = 0;
    const auto bytes =
        to_raster(QByteArray::fromStdString(pdf_with_notes(0, 5)), {100, false, false, a4, "", 1}, [&] { return ++asked == 3; });
    EXPECT_EQ(bytes, std::string());
    EXPECT_EQ(asked, 3);
}

}  // namespace
}  // namespace printing
