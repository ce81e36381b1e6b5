// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>
#include <QImage>

namespace Poppler {
class Document;
}

namespace paper {

/// A PDF's pages, drawn from its bytes in memory; nothing of it touches a disk. For one thread at a time.
class PdfPages {
public:
    /// No pages where the bytes are none, or no PDF.
    explicit PdfPages(const QByteArray &bytes = {});
    PdfPages(PdfPages &&) noexcept;
    PdfPages &operator=(PdfPages &&) noexcept;
    ~PdfPages();

    int count() const;
    /// A page's width by its height; 0 where there is no such page.
    qreal shape(int page) const;
    /// One page (from 0) on white, as a picture of that size in pixels; null where there is none.
    QImage picture(int page, QSize size) const;

private:
    std::unique_ptr<Poppler::Document> m_document;
};

}  // namespace paper
