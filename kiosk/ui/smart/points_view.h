// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/passage_list.h"
#include "context/view_model.h"
#include "smart/tool_list.h"

#include <QtQml/qqmlregistration.h>

namespace smart {

/// The four points, and one of them with its tools.
class PointsView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int point READ point WRITE setPoint NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *points READ points CONSTANT)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *tools READ tools CONSTANT)

public:
    using ViewModel::ViewModel;

    /// From 1 to 4; 0 = none is picked out.
    int point() const { return m_point; }
    void setPoint(int point);
    QAbstractListModel *points() { return &m_points; }
    QAbstractListModel *tools() { return &m_tools; }

protected:
    void read() override;

private:
    int m_point = 0;
    context::PassageList m_points;
    QString m_title;
    QString m_words;
    smart::ToolList m_tools;
};

}  // namespace smart
