// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/door_view.h"

#include "context/lock_view.h"

namespace staff {

void DoorView::setDoor(Door *door)
{
    if (door == m_door)
        return;
    if (m_door)
        m_door->disconnect(this);
    m_door = door;
    if (m_door)
        connect(m_door, &Door::changed, this, &DoorView::refresh);
    emit doorChanged();
    refresh();
}

void DoorView::setShown(const QString &shown)
{
    m_shown = shown;
    refresh();
}

void DoorView::read()
{
    if (!m_door)
        return;
    lay_keys();
    say();
}

void DoorView::say()
{
    Door::State state = m_door->state();
    int seconds = m_door->secondsLeft();
    if (m_shown == QLatin1String("pad"))
        state = Door::State::Ready;
    if (m_shown == QLatin1String("waiting")) {
        state = Door::State::Waiting;
        seconds = 15;
    }
    m_pad = state == Door::State::Ready || state == Door::State::Checking;
    m_title = tr("Enter your PIN");
    switch (state) {
        case Door::State::Ready:
            m_words = too_few()           ? tr("A PIN has at least %1 digits.").arg(config::shortest_pin)
                      : m_door->refused() ? tr("That PIN does not fit. Try again.")
                                          : tr("This is for those who work here.");
            break;
        case Door::State::Checking:
            m_words = tr("One moment …");
            break;
        case Door::State::Waiting:
            m_title = tr("Wait a little");
            m_words = tr("Several PINs did not fit. You can try again in %1.").arg(context::duration_words(seconds));
            break;
        case Door::State::Unset:
            // A share that is not there yet, or a wrong path: staff can do nothing with a command then.
            if (std::error_code error; !std::filesystem::is_directory(kiosk()->directory(), error)) {
                m_title = tr("The centre’s files are missing");
                m_words =
                    tr("The screen can’t find the folder with the meetings. It shows them by itself when the folder is "
                       "back. Tell whoever looks after this screen.");
                break;
            }
            m_title = tr("There is no PIN yet");
            m_words = tr("Ask whoever looks after this screen to set one with the command: moedested pin set staff");
            break;
        case Door::State::Broken:
            m_title = tr("The door can't be opened");
            m_words =
                tr("The screen can't use its PINs just now. Ask whoever looks after this screen to run the command: "
                   "moedested pin status");
            break;
    }
}

}  // namespace staff
