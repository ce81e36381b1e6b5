// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "voice.h"

namespace speech {

/// Says nothing and never comes to an end: for pictures of a screen that is being read.
class Mute : public Voice {
    Q_OBJECT

public:
    bool present() const override { return true; }
    void say(const Utterance &) override {}
    void stop() override {}
    void forget() override {}
};

}  // namespace speech
