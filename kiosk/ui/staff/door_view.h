// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/view.h"
#include "staff/door.h"
#include "staff/pin_keys.h"

#include <array>

#include <QtQml/qqmlregistration.h>

namespace staff {

/// The PIN pad. Tells how many digits were typed and never which.
class DoorView : public kit::View {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(staff::Door *door READ door WRITE setDoor NOTIFY doorChanged REQUIRED)
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY refreshed)
    Q_PROPERTY(bool pad MEMBER m_pad NOTIFY refreshed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(int places READ places NOTIFY typedChanged)
    Q_PROPERTY(QString typedWords READ typedWords NOTIFY typedChanged)
    Q_PROPERTY(QAbstractListModel *keys READ keys CONSTANT)

public:
    explicit DoorView(QObject *parent = nullptr);

    Door *door() const { return m_door; }
    void setDoor(Door *door);
    /// "pad" or "waiting": that state is shown whatever the door's is, for pictures. The door stays as it is.
    QString shown() const { return m_shown; }
    void setShown(const QString &shown);
    int typed() const { return int(m_digits.size()); }
    /// Dots to be shown: as many as the shortest PIN has, or as were typed.
    int places() const;
    QString typedWords() const;
    QAbstractListModel *keys() { return &m_keys; }

    /// One of the pad's keys.
    Q_INVOKABLE void press(const QString &key);
    /// A key of a keyboard; false where it is none of the pad's.
    Q_INVOKABLE bool type(int key, const QString &text);

signals:
    void doorChanged();
    void typedChanged();

protected:
    void read() override;

private:
    void lay_keys();
    void say();
    void forget_digits();

    Door *m_door = nullptr;
    QString m_shown;
    config::PinDigits m_digits;
    std::array<char, 10> m_order{'1', '2', '3', '4', '5', '6', '7', '8', '9', '0'};
    bool m_laid = false;
    bool m_too_few = false;
    bool m_pad = true;
    QString m_title;
    QString m_words;
    PinKeys m_keys;
};

}  // namespace staff
