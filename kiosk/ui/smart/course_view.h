// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace smart {

/// The steps of a meeting, one at a time.
class CourseView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged)
    Q_PROPERTY(int steps READ steps NOTIFY refreshed)
    Q_PROPERTY(bool first READ first NOTIFY stepChanged)
    Q_PROPERTY(bool last READ last NOTIFY stepChanged)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QString can MEMBER m_can NOTIFY refreshed)
    Q_PROPERTY(QString needNot MEMBER m_need_not NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    /// From 1; a number outside the steps is taken for the nearest.
    int step() const { return m_step; }
    void setStep(int step);
    int steps() const;
    bool first() const { return m_step == 1; }
    bool last() const { return m_step == steps(); }

    Q_INVOKABLE void next() { setStep(m_step + 1); }
    Q_INVOKABLE void previous() { setStep(m_step - 1); }

signals:
    void stepChanged();

protected:
    void read() override;

private:
    int m_step = 1;
    QString m_title;
    QString m_words;
    QString m_can;
    QString m_need_not;
};

}  // namespace smart
