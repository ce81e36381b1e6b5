// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/speech.h"

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

namespace accessibility {

/// Marks the sentence that is being read: a ground behind its letters and a line under them. It goes by itself behind the text
/// that `speech` reads and lets go of it afterwards.
class SpokenMark : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(accessibility::Speech *speech READ speech WRITE setSpeech NOTIFY speechChanged REQUIRED)
    Q_PROPERTY(bool highContrast MEMBER m_high_contrast NOTIFY looksChanged)

public:
    explicit SpokenMark(QQuickItem *parent = nullptr);

    Speech *speech() const { return m_speech; }
    void setSpeech(Speech *speech);
    void paint(QPainter *painter) override;

signals:
    void speechChanged();
    void looksChanged();

private:
    void follow();

    QPointer<Speech> m_speech;
    QPointer<QQuickItem> m_home;
    QList<QRectF> m_lines;
    QColor m_ink;
    bool m_high_contrast = false;
};

}  // namespace accessibility
