// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/program.h"
#include "support/fake_voice.h"
#include "support/finger.h"
#include "support/items.h"
#include "support/stand.h"

namespace support {

/// The real program in a window without a display, and a finger before it.
class Visit {
public:
    explicit Visit(const std::filesystem::path &centre = sample_centre, QSize size = {1080, 1920}, const char *now = saturday);
    /// With a clock that runs and may be set.
    Visit(const std::filesystem::path &centre, context::Clock::Source source);
    /// With whatever the program can be told; voice and headset are the visit's own.
    explicit Visit(app::Options options, QSize size = {1080, 1920});

    app::Program &program() { return *m_program; }
    FakeVoice &voice() { return *m_voice; }
    FakeHeadset &headset() { return *m_headset; }
    QQuickItem *root() { return m_program->window().rootObject(); }
    /// The visible item of that name, or the `index`-th of several from the top; waits until there is one, null if there comes
    /// none.
    QQuickItem *find(const QString &name, std::size_t index = 0);
    bool sees(const QString &name) { return !visible_named(root(), name).empty(); }
    /// Waits until each page of paper on the screen is drawn; false where one does not come.
    bool draws_its_pages();
    QString words() { return words_on(root()); }
    QString screen() { return m_program->navigator().screen(); }

    /// Touches it, or the `index`-th in sight from the top; false where there is no such thing to be touched.
    bool tap(const QString &name, std::size_t index = 0);
    Finger &finger() { return m_finger; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// The objectName of what the keyboard would operate.
    QString focused();

private:
    schedule::Zone m_zone;
    std::shared_ptr<FakeVoice> m_voice = std::make_shared<FakeVoice>();
    std::shared_ptr<FakeHeadset> m_headset = std::make_shared<FakeHeadset>();
    std::unique_ptr<app::Program> m_program;
    Finger m_finger;
};

}  // namespace support
