// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing/raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include <cups/cups.h>
#include <cups/pwg.h>
#include <cups/raster.h>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace printing {

namespace {

constexpr double points_per_inch = 72;

ssize_t append(void *text, unsigned char *bytes, std::size_t count)
{
    static_cast<std::string *>(text)->append(reinterpret_cast<const char *>(bytes), count);
    return ssize_t(count);
}

struct CloseRaster {
    void operator()(cups_raster_t *raster) const { cupsRasterClose(raster); }
};
using Raster = std::unique_ptr<cups_raster_t, CloseRaster>;

/// One side of a sheet as a picture of its size in dots; white where there is nothing.
class Side {
public:
    Side(const cups_page_header2_t &header)
        : m_bytes_per_dot(header.cupsBitsPerPixel / 8),
          m_width(header.cupsWidth),
          m_height(header.cupsHeight),
          m_dots(std::size_t(header.cupsBytesPerLine) * header.cupsHeight, '\xFF')
    {
    }

    /// False where the page could not be drawn.
    bool draw(const poppler::page &page, int dpi)
    {
        const poppler::rectf area = page.page_rect();
        const auto dots = [&](double points) { return points * dpi / points_per_inch; };
        const bool turned = (area.width() > area.height()) != (m_width > m_height);
        double width = dots(turned ? area.height() : area.width());
        double height = dots(turned ? area.width() : area.height());
        if (!(width >= 1 && height >= 1))
            return false;
        // A dot more than the sheet is how sizes are rounded; more than that is another sheet's page.
        const double fit = std::min(m_width / width, m_height / height);
        const double scale = fit < 0.995 ? fit : 1;

        poppler::page_renderer renderer;
        renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
        renderer.set_image_format(m_bytes_per_dot == 1 ? poppler::image::format_gray8 : poppler::image::format_rgb24);
        const poppler::image image = renderer.render_page(&page, dpi * scale, dpi * scale, -1, -1, -1, -1,
                                                          turned ? poppler::rotate_90 : poppler::rotate_0);
        if (!image.is_valid())
            return false;
        const std::size_t length = std::size_t(std::min(image.width(), int(m_width))) * m_bytes_per_dot;
        for (int y = 0; y < std::min(image.height(), int(m_height)); ++y)
            std::memcpy(line(unsigned(y)), image.const_data() + std::size_t(y) * std::size_t(image.bytes_per_row()), length);
        return true;
    }

    /// For a back that the printer wants turned (PWG 5102.4 section 4.3.2): feed and cross feed, 1 as it is or -1 mirrored.
    void mirror(int feed, int cross)
    {
        for (unsigned y = 0; feed < 0 && y < m_height / 2; ++y)
            std::swap_ranges(line(y), line(y) + stride(), line(m_height - 1 - y));
        for (unsigned y = 0; cross < 0 && y < m_height; ++y)
            for (unsigned left = 0, right = m_width - 1; left < right; ++left, --right)
                std::swap_ranges(line(y) + left * m_bytes_per_dot, line(y) + (left + 1) * m_bytes_per_dot,
                                 line(y) + right * m_bytes_per_dot);
    }

    bool write(cups_raster_t *raster)
    {
        for (unsigned y = 0; y < m_height; ++y)
            if (cupsRasterWritePixels(raster, reinterpret_cast<unsigned char *>(line(y)), unsigned(stride())) == 0)
                return false;
        return true;
    }

private:
    std::size_t stride() const { return std::size_t(m_width) * m_bytes_per_dot; }
    char *line(unsigned y) { return m_dots.data() + y * stride(); }

    unsigned m_bytes_per_dot;
    unsigned m_width;
    unsigned m_height;
    std::string m_dots;
};

}  // namespace

tl::expected<std::string, Refusal> to_raster(const QByteArray &pdf, const RasterForm &form, const std::function<bool()> &stop)
{
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    const int pages = document && !document->is_locked() ? document->pages() : 0;
    if (pages < 1 || pages > most_raster_pages / form.copies)
        return tl::unexpected(Refusal::Pages);
    pwg_media_t *const media = pwgMediaForPWG(form.media.c_str());
    const char *const type = form.colour ? "srgb_8" : "sgray_8";
    const char *const sides = form.two_sided ? "two-sided-long-edge" : "one-sided";
    const char *const turned = form.two_sided && !form.sheet_back.empty() ? form.sheet_back.c_str() : nullptr;
    cups_page_header2_t front;
    cups_page_header2_t back;
    if (!media || !cupsRasterInitPWGHeader(&front, media, type, form.dpi, form.dpi, sides, nullptr) ||
        !cupsRasterInitPWGHeader(&back, media, type, form.dpi, form.dpi, sides, turned))
        return tl::unexpected(Refusal::Format);
    // A second copy begins on a sheet of its own.
    const int sides_of_copy = form.two_sided && form.copies > 1 ? pages + pages % 2 : pages;
    front.cupsInteger[CUPS_RASTER_PWG_TotalPageCount] = back.cupsInteger[CUPS_RASTER_PWG_TotalPageCount] =
        unsigned(sides_of_copy * form.copies);

    std::string bytes;
    const Raster raster(cupsRasterOpenIO(append, &bytes, CUPS_RASTER_WRITE_PWG));
    for (int i = 0; i < sides_of_copy * form.copies; ++i) {
        if (stop())
            return std::string();
        const int index = i % sides_of_copy;
        const bool is_back = form.two_sided && index % 2 == 1;
        cups_page_header2_t &header = is_back ? back : front;
        Side side(header);
        if (index < pages) {
            const std::unique_ptr<poppler::page> page(document->create_page(index));
            if (!page || !side.draw(*page, form.dpi))
                return tl::unexpected(Refusal::Pages);
        }
        if (is_back)
            side.mirror(int(header.cupsInteger[CUPS_RASTER_PWG_FeedTransform]),
                        int(header.cupsInteger[CUPS_RASTER_PWG_CrossFeedTransform]));
        if (!cupsRasterWriteHeader2(raster.get(), &header) || !side.write(raster.get()))
            return tl::unexpected(Refusal::Pages);
    }
    return bytes;
}

}  // namespace printing
