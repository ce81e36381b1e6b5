// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "about/bar_list.h"
#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace about {

/// One chart of the evaluation: what it shows in a sentence, its bars, and where the figures stand.
class ChartView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chart READ chart WRITE setChart NOTIFY refreshed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QString origin MEMBER m_origin NOTIFY refreshed)
    Q_PROPERTY(QString spoken MEMBER m_spoken NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *bars READ bars CONSTANT)

public:
    using ViewModel::ViewModel;

    QString chart() const { return m_chart; }
    void setChart(const QString &chart);
    QAbstractListModel *bars() { return &m_bars; }

protected:
    void read() override;

private:
    QString m_chart;
    QString m_title;
    QString m_words;
    QString m_origin;
    QString m_spoken;  // all figures in one text, for those who hear the chart
    BarList m_bars;
};

}  // namespace about
