// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/pages.h"

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

namespace paper {

/// One page of a document, at the size that it has on the screen: white paper until it has been drawn, and where the document has
/// no such page. Shows the page as it was until the new one is drawn.
class PageItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Page)
    Q_PROPERTY(paper::Pages *pages READ pages WRITE setPages NOTIFY asked REQUIRED)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY asked REQUIRED)

public:
    explicit PageItem(QQuickItem *parent = nullptr);
    ~PageItem() override;

    Pages *pages() const { return m_pages; }
    void setPages(Pages *pages);
    int number() const { return m_number; }
    void setNumber(int number);
    const QImage &picture() const { return m_picture; }
    void paint(QPainter *painter) override;

signals:
    void asked();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void ask();
    void take(const QImage &picture);

    QPointer<Pages> m_pages;
    quint64 m_ticket = 0;
    int m_number = 0;
    QImage m_picture;
};

}  // namespace paper
