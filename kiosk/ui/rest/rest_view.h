// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/view.h"

#include <QtQml/qqmlregistration.h>

namespace rest {

/// The resting screen: one principle at a time and the next meeting, unless nobody can say which that is.
class RestView : public kit::View {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString principle MEMBER m_principle NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(bool hasNext MEMBER m_has_next NOTIFY refreshed)
    Q_PROPERTY(QString nextWhen MEMBER m_next_when NOTIFY refreshed)
    Q_PROPERTY(QString nextTime MEMBER m_next_time NOTIFY refreshed)
    Q_PROPERTY(QString nextWords MEMBER m_next_words NOTIFY refreshed)
    Q_PROPERTY(QString nextAsk MEMBER m_next_ask NOTIFY refreshed)

public:
    using View::View;

    /// On to the next principle; after the last comes the first.
    Q_INVOKABLE void turn();

protected:
    void read() override;

private:
    std::size_t m_turn = 0;
    QString m_principle;
    QString m_words;
    bool m_has_next = false;
    QString m_next_when;
    QString m_next_time;
    QString m_next_words;
    QString m_next_ask;
};

}  // namespace rest
