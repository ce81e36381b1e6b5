// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace context {

/// "1 min 48 sek", and below a minute "48 sek".
QString duration_words(int seconds);

/// What the head of every staff screen says: who is at work, when the screen locks, and what they ought to know of it.
class LockView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(context::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QString trouble MEMBER m_trouble NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    context::Session *session() const { return m_session; }
    void setSession(context::Session *session);

signals:
    void sessionChanged();

protected:
    void read() override;

private:
    context::Session *m_session = nullptr;
    QString m_words;
    QString m_trouble;  ///< empty before the door, where whoever tries a PIN stands
};

}  // namespace context
