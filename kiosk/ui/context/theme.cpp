// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/theme.h"

#include <cmath>
#include <numbers>

namespace context {

namespace {

constexpr qreal lato_capital_per_em = 1433.0 / 2000;
constexpr qreal least_degrees = 0.7;  // EN 301 549 V3.2.1 section 5.1.4
// WCAG 2.2 criterion 1.4.4: what is to be read grows to twice its size. A small panel, whose normal letters are already large for
// its width, has room for half as much again.
constexpr qreal text_factor[Session::text_steps] = {1.0, 1.25, 1.6, 2.0};
constexpr qreal label_factor[Session::text_steps] = {1.0, 1.12, 1.2, 1.3};
constexpr qreal compact_label_factor[Session::text_steps] = {1.0, 1.06, 1.12, 1.12};
constexpr qreal compact_factor[Session::text_steps] = {1.0, 1.15, 1.3, 1.5};

/// Of a window on a desk, to what stands on the glass at 1080 pixels: running text of 17 pixels.
constexpr qreal desk_scale = 0.55;

/// Width of the picture (mm) where nobody knows it: a 27 inch screen, and for pictures of few pixels a 10 inch one.
qreal assumed_pixels_per_mm(const QSizeF &pixels)
{
    const qreal diagonal_mm = (std::min(pixels.width(), pixels.height()) < 900 ? 10.1 : 27.0) * 25.4;
    return std::hypot(pixels.width(), pixels.height()) / diagonal_mm;
}

/// Displays without data, projectors and virtual screens report zero or make up a density: none of 2 to 12 px/mm is believed.
bool plausible(qreal pixels_per_mm)
{
    return pixels_per_mm > 2 && pixels_per_mm < 12;
}

}  // namespace

Theme::Theme(const config::Screen &screen, const Session &session, QObject *parent)
    : QObject(parent), m_screen(screen), m_session(session)
{
    connect(&session, &Session::appearanceChanged, this, &Theme::changed);
}

void Theme::setSize(const QSizeF &pixels, qreal reported_width_mm)
{
    if (pixels.isEmpty())
        return;
    m_size = pixels;
    const qreal width_mm = m_screen.width_mm > 0 ? m_screen.width_mm : reported_width_mm;
    m_pixels_per_mm = width_mm > 0 ? pixels.width() / width_mm : 0;
    if (!plausible(m_pixels_per_mm))
        m_pixels_per_mm = assumed_pixels_per_mm(pixels);
    emit changed();
}

void Theme::setOnDesk()
{
    m_on_desk = true;
    emit changed();
}

void Theme::holdStill(bool still)
{
    m_held_still = still;
    emit changed();
}

QColor Theme::pick(const char *day, const char *high_contrast) const
{
    return QColor(m_session.highContrast() ? high_contrast : day);
}

qreal Theme::scale() const
{
    return m_on_desk ? desk_scale : std::min(m_size.width(), m_size.height()) / 1080;
}

qreal Theme::least_letter() const
{
    if (m_on_desk)
        return 0;
    const qreal capital_mm = m_screen.distance_mm * std::tan(least_degrees * std::numbers::pi / 180);
    return capital_mm * m_pixels_per_mm / lato_capital_per_em;
}

int Theme::letters(qreal at_1080, qreal times_least, qreal most_growth) const
{
    // Rounded up: a fraction of a pixel less would be less than the standard's least.
    const qreal size = std::max(at_1080 * scale(), std::ceil(times_least * least_letter()));
    const auto &factor = compact() ? compact_factor : text_factor;
    // In proportion, so that each step is larger than the one before whatever the largest is.
    const qreal part = (factor[m_session.textStep()] - 1) / (factor[Session::text_steps - 1] - 1);
    const qreal growth = compact() ? std::min(most_growth, factor[Session::text_steps - 1]) : most_growth;
    return qRound(size * (1 + part * (growth - 1)));
}

int Theme::label() const
{
    const qreal size = std::max(26 * scale(), std::ceil(least_letter()));
    const qreal grown = size * (compact() ? compact_label_factor : label_factor)[m_session.textStep()];
    // Four ways stand beside each other in portrait: a word like "Værktøjer" has a quarter of the width.
    return qRound(landscape() ? grown : std::max(size, std::min(grown, m_size.width() / 32)));
}

qreal Theme::unit() const
{
    return std::max(4.0, std::round(8 * scale()));
}

qreal Theme::target() const
{
    return std::ceil(std::max(76 * scale(), for_finger(12.7)));
}

qreal Theme::targetGap() const
{
    return std::ceil(std::max(12 * scale(), for_finger(2.54)));
}

qreal Theme::primaryTarget() const
{
    return std::ceil(std::max(104 * scale(), for_finger(20)));
}

qreal Theme::hairline() const
{
    return m_session.highContrast() ? 3 : std::max(1.0, std::round(2 * scale()));
}

}  // namespace context
