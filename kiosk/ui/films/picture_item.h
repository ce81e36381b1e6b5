// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "films/film_view.h"

#include <QtQml/qqmlregistration.h>
#include <QPointer>
#include <QQuickPaintedItem>

namespace films {

/// The film's picture, as large as it fits. Qt's own item for it draws nothing without a graphics card.
class PictureItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(FilmPicture)
    Q_PROPERTY(films::FilmView *view READ view WRITE setView NOTIFY viewChanged REQUIRED)

public:
    explicit PictureItem(QQuickItem *parent = nullptr);

    FilmView *view() const { return m_view; }
    void setView(FilmView *view);
    void paint(QPainter *painter) override;

signals:
    void viewChanged();

private:
    QPointer<FilmView> m_view;
};

}  // namespace films
