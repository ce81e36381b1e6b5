// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/door_view.h"

#include "staff/lock_view.h"

#include <algorithm>

#include <QRandomGenerator>

namespace staff {

DoorView::DoorView(QObject *parent) : View(parent) {}

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

int DoorView::places() const
{
    return std::max(typed(), int(config::shortest_pin));
}

QString DoorView::typedWords() const
{
    return tr("%n digit(s) typed", "", typed());
}

void DoorView::read()
{
    if (!m_door)
        return;
    lay_keys();
    say();
}

void DoorView::lay_keys()
{
    // Shuffled once for each who comes: keys that change places under a finger would be pressed wrong.
    if (!m_laid && kiosk()->site().centre.staff.shuffled_keys)
        std::shuffle(m_order.begin(), m_order.end(), *QRandomGenerator::system());
    m_laid = true;
    std::vector<PinKeyRow> rows;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (i == m_order.size() - 1)
            rows.push_back({QStringLiteral("back"), tr("Delete"), false});
        const QString digit(QLatin1Char(m_order[i]));
        rows.push_back({digit, digit, true});
    }
    rows.push_back({QStringLiteral("try"), tr("Open"), false});
    m_keys.set(std::move(rows));
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
            m_words = m_too_few           ? tr("A PIN has at least %1 digits.").arg(config::shortest_pin)
                      : m_door->refused() ? tr("That PIN does not fit. Try again.")
                                          : tr("This is for those who work here.");
            break;
        case Door::State::Checking:
            m_words = tr("One moment …");
            break;
        case Door::State::Waiting:
            m_title = tr("Wait a little");
            m_words = tr("Several PINs did not fit. You can try again in %1.").arg(duration_words(seconds));
            break;
        case Door::State::Unset:
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

void DoorView::forget_digits()
{
    m_digits.clear();
    emit typedChanged();
}

void DoorView::press(const QString &key)
{
    if (!m_door || m_door->state() != Door::State::Ready)
        return;
    m_too_few = false;
    if (key == QLatin1String("back")) {
        m_digits.pop();
        emit typedChanged();
    } else if (key != QLatin1String("try")) {
        if (m_digits.size() < config::longest_pin && key.size() == 1)
            m_digits.push(key.at(0).toLatin1());
        emit typedChanged();
    } else if (m_digits.size() < config::shortest_pin) {
        // No PIN is that short, so there is nothing to be tried.
        m_too_few = true;
    } else {
        m_door->tryPin(m_digits);
        forget_digits();
    }
    refresh();
}

bool DoorView::type(int key, const QString &text)
{
    if (text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9')
        press(text);
    else if (key == Qt::Key_Backspace)
        press(QStringLiteral("back"));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        press(QStringLiteral("try"));
    else
        return false;
    return true;
}

}  // namespace staff
