// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/visit.h"

#include "paper/pages.h"
#include "support/eventually.h"
#include "support/frames.h"

#include <algorithm>
#include <stdexcept>

#include <QTest>

namespace support {

namespace {

std::unique_ptr<app::Program> made(app::Options options, const schedule::Zone &zone, std::shared_ptr<FakeVoice> voice,
                                   std::shared_ptr<FakeHeadset> headset)
{
    options.voice = std::move(voice);
    options.headset = std::move(headset);
    auto program = app::Program::make(options, zone, share);
    if (!program)
        throw std::runtime_error(schedule::to_line(program.error().front()));
    return std::move(*program);
}

}  // namespace

Visit::Visit(const std::filesystem::path &centre, QSize size, const char *now)
    : Visit(app::Options{.centre = centre, .now = moment(now)}, size)
{
}

Visit::Visit(const std::filesystem::path &centre, context::Clock::Source source)
    : Visit(app::Options{.centre = centre, .now = {}, .clock = std::move(source)}, {1080, 1920})
{
}

Visit::Visit(app::Options options, QSize size)
    : m_zone(danish_zone()), m_program(made(std::move(options), m_zone, m_voice, m_headset)), m_finger(m_program->window())
{
    QQuickView &window = m_program->window();
    window.resize(size);
    window.show();
    window.requestActivate();
    if (!eventually([&] { return window.isExposed() && window.isActive() && window.size() == size; }))
        throw std::runtime_error("the window did not show");
    // As if nobody knew how large the screen is: the density that the pictures have too, not the one this platform makes up.
    m_program->theme().setSize(size);
    m_program->theme().holdStill();
    settle();
}

QQuickItem *Visit::find(const QString &name, std::size_t index)
{
    std::vector<QQuickItem *> found;
    eventually([&] {
        found = visible_named(root(), name);
        return found.size() > index;
    });
    return found.size() > index ? found[index] : nullptr;
}

bool Visit::draws_its_pages()
{
    return eventually([this] { return std::ranges::none_of(root()->findChildren<paper::Pages *>(), &paper::Pages::busy); });
}

bool Visit::tap(const QString &name, std::size_t index)
{
    const QRectF glass(QPointF(), QSizeF(m_program->window().size()));
    std::vector<QQuickItem *> in_sight;
    const auto look = [&] {
        in_sight = visible_named(root(), name);
        std::erase_if(in_sight, [&](const QQuickItem *item) { return (seen_part(item) & glass).isEmpty(); });
        return in_sight.size() > index;
    };
    // A list puts its rows in their places with a frame, and nobody touches what has not been drawn.
    const auto drawn = [&] {
        return look() && !m_program->window().grabWindow().isNull() && lists_are_made(m_program->window()) && look();
    };
    const bool touched = eventually(drawn) && m_finger.tap(in_sight[index]);
    settle();
    return touched;
}

void Visit::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_program->window(), key, modifiers);
    settle();
}

QString Visit::focused()
{
    const QQuickItem *item = m_program->window().activeFocusItem();
    return item ? item->objectName() : QString();
}

}  // namespace support
