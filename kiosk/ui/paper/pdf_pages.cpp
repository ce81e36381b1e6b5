// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdf_pages.h"

#include <poppler-qt6.h>

namespace paper {

namespace {

constexpr qreal points_per_inch = 72;

}  // namespace

PdfPages::PdfPages(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_document = Poppler::Document::loadFromData(bytes);
    if (!m_document)
        return;
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages &PdfPages::operator=(PdfPages &&) noexcept = default;
PdfPages::~PdfPages() = default;

int PdfPages::count() const
{
    return m_document ? m_document->numPages() : 0;
}

qreal PdfPages::shape(int page) const
{
    if (page < 0 || page >= count())
        return 0;
    const QSizeF size = m_document->page(page)->pageSizeF();
    return size.isEmpty() ? 0 : size.width() / size.height();
}

QImage PdfPages::picture(int page, QSize size) const
{
    if (page < 0 || page >= count() || size.isEmpty())
        return {};
    const std::unique_ptr<Poppler::Page> sheet = m_document->page(page);
    const QSizeF points = sheet->pageSizeF();
    if (points.isEmpty())
        return {};
    return sheet->renderToImage(points_per_inch * size.width() / points.width(),
                                points_per_inch * size.height() / points.height(), 0, 0, size.width(), size.height());
}

}  // namespace paper
