// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/spoken_mark.h"

#include <algorithm>

#include <QPainter>

namespace accessibility {

namespace {

/// Light behind dark letters and dark behind light ones: each colour of the theme keeps 7:1 on one of them, 20:1 in high
/// contrast.
QColor ground_for(const QColor &ink, bool high_contrast)
{
    const bool dark_letters = ink.lightnessF() < 0.5;
    if (high_contrast)
        return dark_letters ? Qt::white : Qt::black;
    return dark_letters ? QColor(0xFF, 0xF0, 0xB8) : QColor(0x06, 0x2A, 0x33);
}

constexpr qreal room = 4;  ///< of the ground beside the letters

}  // namespace

SpokenMark::SpokenMark(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setZ(-1);
    setVisible(false);
    connect(this, &SpokenMark::looksChanged, this, [this] { update(); });
}

void SpokenMark::setSpeech(Speech *speech)
{
    if (speech == m_speech)
        return;
    m_speech = speech;
    m_home = parentItem();
    connect(speech, &Speech::markMoved, this, &SpokenMark::follow);
    emit speechChanged();
    follow();
}

void SpokenMark::follow()
{
    QQuickItem *text = m_speech->marked();
    m_lines = m_speech->lines();
    setParentItem(text ? text : m_home.data());
    setVisible(text != nullptr);
    if (!text)
        return;
    m_ink = text->inherits("QQuickText") ? text->property("color").value<QColor>() : QColor();
    setPosition({-room, -room});
    setSize({text->width() + 2 * room, text->height() + 2 * room});
    update();
}

void SpokenMark::paint(QPainter *painter)
{
    painter->translate(room, room);
    const QColor ground = ground_for(m_ink, m_high_contrast);
    for (const QRectF &line : std::as_const(m_lines)) {
        const qreal thick = std::max(3.0, std::round(line.height() / 14));
        const QRectF at = line.adjusted(-room, 0, room, 0);
        painter->fillRect(at, ground);
        painter->fillRect(QRectF(at.left(), at.bottom() - thick, at.width(), thick), m_ink);
        if (m_high_contrast) {
            painter->setPen(QPen(m_ink, 2));
            painter->drawRect(at.adjusted(1, 1, -1, -1));
        }
    }
}

}  // namespace accessibility
