// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace rest {

/// The resting screen: one principle at a time and the next meeting, unless nobody can say which that is.
///
/// It is up for days, so its lines wander: `driftX` and `driftY` go slowly from -1 to 1 and back, the same at the same minute.
/// `shade` is how much black lies over the picture (0 to 1), for the centre's night.
class RestView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString principle MEMBER m_principle NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(qreal driftX MEMBER m_drift_x NOTIFY refreshed)
    Q_PROPERTY(qreal driftY MEMBER m_drift_y NOTIFY refreshed)
    Q_PROPERTY(qreal shade MEMBER m_shade NOTIFY refreshed)
    Q_PROPERTY(bool hasNext MEMBER m_has_next NOTIFY refreshed)
    Q_PROPERTY(QString nextWhen MEMBER m_next_when NOTIFY refreshed)
    Q_PROPERTY(QString nextTime MEMBER m_next_time NOTIFY refreshed)
    Q_PROPERTY(QString nextWords MEMBER m_next_words NOTIFY refreshed)
    Q_PROPERTY(QString nextAsk MEMBER m_next_ask NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    /// On to the next principle; after the last comes the first.
    Q_INVOKABLE void turn();

protected:
    void read() override;

private:
    std::size_t m_turn = 0;
    qreal m_drift_x = 0;
    qreal m_drift_y = 0;
    qreal m_shade = 0;
    QString m_principle;
    QString m_words;
    bool m_has_next = false;
    QString m_next_when;
    QString m_next_time;
    QString m_next_words;
    QString m_next_ask;
};

}  // namespace rest
