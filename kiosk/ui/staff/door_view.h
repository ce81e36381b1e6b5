// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "staff/door.h"
#include "staff/pin_pad.h"

namespace staff {

/// The PIN pad of the staff door, or why there is none just now.
class DoorView : public PinPad {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(staff::Door *door READ door WRITE setDoor NOTIFY doorChanged REQUIRED)
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY refreshed)
    Q_PROPERTY(bool pad MEMBER m_pad NOTIFY refreshed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)

public:
    using PinPad::PinPad;

    Door *door() const { return m_door; }
    void setDoor(Door *door);
    /// "pad" or "waiting": that state is shown whatever the door's is, for pictures. The door stays as it is.
    QString shown() const { return m_shown; }
    void setShown(const QString &shown);

signals:
    void doorChanged();

protected:
    void read() override;
    bool wants_digits() const override { return m_door && m_door->state() == Door::State::Ready; }
    void take(const config::PinDigits &digits) override { m_door->tryPin(digits); }
    QString words_of_last_key() const override { return tr("Open"); }

private:
    void say();

    Door *m_door = nullptr;
    QString m_shown;
    bool m_pad = true;
    QString m_title;
    QString m_words;
};

}  // namespace staff
