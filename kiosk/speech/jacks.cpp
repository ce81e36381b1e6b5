// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jacks.h"

#include <algorithm>
#include <string>

#include <alsa/asoundlib.h>

namespace speech {

namespace {

bool is_on(snd_ctl_t *control, unsigned number)
{
    snd_ctl_elem_value_t *value = nullptr;
    snd_ctl_elem_value_alloca(&value);
    snd_ctl_elem_value_set_numid(value, number);
    return snd_ctl_elem_read(control, value) == 0 && snd_ctl_elem_value_get_boolean(value, 0);
}

std::vector<unsigned> jacks_of(snd_ctl_t *control)
{
    std::vector<unsigned> found;
    snd_ctl_elem_list_t *list = nullptr;
    snd_ctl_elem_list_alloca(&list);
    if (snd_ctl_elem_list(control, list) < 0 || snd_ctl_elem_list_alloc_space(list, snd_ctl_elem_list_get_count(list)) < 0)
        return found;
    if (snd_ctl_elem_list(control, list) == 0)
        for (unsigned at = 0; at < snd_ctl_elem_list_get_used(list); ++at)
            if (snd_ctl_elem_list_get_interface(list, at) == SND_CTL_ELEM_IFACE_CARD &&
                is_headphone_jack(snd_ctl_elem_list_get_name(list, at)))
                found.push_back(snd_ctl_elem_list_get_numid(list, at));
    snd_ctl_elem_list_free_space(list);
    return found;
}

}  // namespace

bool is_headphone_jack(std::string_view control)
{
    return control.find("Headphone") != std::string_view::npos && control.ends_with("Jack") &&
           control.find("Phantom") == std::string_view::npos;
}

struct Jacks::Card {
    struct Close {
        void operator()(snd_ctl_t *control) const { snd_ctl_close(control); }
    };

    std::unique_ptr<snd_ctl_t, Close> control;
    std::vector<unsigned> jacks;
    std::unique_ptr<QSocketNotifier> notifier;
};

Jacks::Jacks() = default;
Jacks::~Jacks() = default;

void Jacks::watch()
{
    m_cards.clear();
    for (int number = -1; snd_card_next(&number) == 0 && number >= 0;) {
        snd_ctl_t *control = nullptr;
        if (snd_ctl_open(&control, ("hw:" + std::to_string(number)).c_str(), SND_CTL_NONBLOCK | SND_CTL_READONLY) < 0)
            continue;
        auto card = std::make_unique<Card>();
        card->control.reset(control);
        card->jacks = jacks_of(control);
        pollfd descriptor{};
        if (card->jacks.empty() || snd_ctl_subscribe_events(control, 1) < 0 ||
            snd_ctl_poll_descriptors(control, &descriptor, 1) != 1)
            continue;
        card->notifier = std::make_unique<QSocketNotifier>(descriptor.fd, QSocketNotifier::Read);
        connect(card->notifier.get(), &QSocketNotifier::activated, this, [this, control, notifier = card->notifier.get()] {
            snd_ctl_event_t *event = nullptr;
            snd_ctl_event_alloca(&event);
            int read = 0;
            while ((read = snd_ctl_read(control, event)) > 0) {
            }
            // A card that was pulled out is heard of no more; its socket can't hold a headset either.
            if (read < 0 && read != -EAGAIN)
                notifier->setEnabled(false);
            look();
        });
        m_cards.push_back(std::move(card));
    }
    look();
}

void Jacks::look()
{
    const bool plugged = std::ranges::any_of(m_cards, [](const auto &card) {
        return std::ranges::any_of(card->jacks, [&](unsigned jack) { return is_on(card->control.get(), jack); });
    });
    if (std::exchange(m_plugged, plugged) != plugged)
        emit changed();
}

}  // namespace speech
