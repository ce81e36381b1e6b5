// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/paper_view.h"

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

namespace kit {

/// One page of a handout, drawn at the size it has on the screen.
class PageItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(Page)
    Q_PROPERTY(kit::PaperView *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(int number MEMBER m_number NOTIFY numberChanged REQUIRED)

public:
    explicit PageItem(QQuickItem *parent = nullptr);

    PaperView *view() const { return m_view; }
    void setView(PaperView *view);
    void paint(QPainter *painter) override;

signals:
    void viewChanged();
    void numberChanged();

private:
    PaperView *m_view = nullptr;
    int m_number = 0;
};

}  // namespace kit
