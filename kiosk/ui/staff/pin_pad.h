// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/access/pins.h"
#include "context/view_model.h"
#include "staff/pin_keys.h"

#include <array>

#include <QtQml/qqmlregistration.h>

namespace staff {

/// What every screen with a PIN pad has in common. Tells how many digits were typed and never which.
class PinPad : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Screens have pads of their own")
    Q_PROPERTY(int typed READ typed NOTIFY typedChanged)
    Q_PROPERTY(int places READ places NOTIFY typedChanged)
    Q_PROPERTY(QString typedWords READ typedWords NOTIFY typedChanged)
    Q_PROPERTY(QAbstractListModel *keys READ keys CONSTANT)

public:
    using ViewModel::ViewModel;

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
    void typedChanged();

protected:
    /// Whether digits are wanted now.
    virtual bool wants_digits() const = 0;
    /// Digits that are enough for a PIN; they are forgotten here when it returns.
    virtual void take(const config::PinDigits &digits) = 0;
    /// What the last key stands for: "Open", "Next".
    virtual QString words_of_last_key() const = 0;
    void lay_keys();
    void forget_digits();
    /// Somebody wanted to go on with fewer digits than any PIN has.
    bool too_few() const { return m_too_few; }

private:
    config::PinDigits m_digits;
    std::array<char, 10> m_order{'1', '2', '3', '4', '5', '6', '7', '8', '9', '0'};
    bool m_laid = false;
    bool m_too_few = false;
    PinKeys m_keys;
};

}  // namespace staff
