// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "staff/preview.h"

#include <QtQml/qqmlregistration.h>
#include <QPointer>
#include <QQuickPaintedItem>

namespace staff {

/// One page of a preview, at the size that it has on the screen. Shows the page as it was until the new one is drawn.
class PreviewItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(PreviewPage)
    Q_PROPERTY(staff::Preview *preview READ preview WRITE setPreview NOTIFY asked REQUIRED)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY asked REQUIRED)
    Q_PROPERTY(bool inSight READ inSight WRITE setInSight NOTIFY asked)

public:
    explicit PreviewItem(QQuickItem *parent = nullptr);
    ~PreviewItem() override;

    Preview *preview() const { return m_preview; }
    void setPreview(Preview *preview);
    int number() const { return m_number; }
    void setNumber(int number);
    bool inSight() const { return m_in_sight; }
    void setInSight(bool in_sight);
    const QImage &picture() const { return m_picture; }
    void paint(QPainter *painter) override;

signals:
    void asked();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void ask();

    QPointer<Preview> m_preview;
    quint64 m_ticket = 0;
    int m_number = 0;
    bool m_in_sight = true;
    QImage m_picture;
};

}  // namespace staff
