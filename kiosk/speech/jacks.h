// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "headset.h"

#include <memory>
#include <string_view>
#include <vector>

#include <QSocketNotifier>

namespace speech {

/// Whether a sound card calls the switch of a headphone socket so ("Headphone Jack", "Front Headphone Jack"). A "Phantom Jack"
/// is always on: the card can't tell.
bool is_headphone_jack(std::string_view control);

/// The headphone sockets of all sound cards, as ALSA tells of them. Needs no right beyond that of playing sound.
class Jacks : public Headset {
    Q_OBJECT

public:
    Jacks();
    ~Jacks() override;

    bool plugged() const override { return m_plugged; }
    void watch() override;

private:
    struct Card;

    void look();

    std::vector<std::unique_ptr<Card>> m_cards;
    bool m_plugged = false;
};

}  // namespace speech
