// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/choice_list.h"
#include "context/passage_list.h"
#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace about {

/// Does it work: how many came and answered, which charts there are, and what the figures can't show.
class EvidenceView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString lead MEMBER m_lead NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *facts READ facts CONSTANT)
    Q_PROPERTY(QAbstractListModel *charts READ charts CONSTANT)
    Q_PROPERTY(QString limitsTitle MEMBER m_limits_title NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *limits READ limits CONSTANT)
    Q_PROPERTY(QString after MEMBER m_after NOTIFY refreshed)
    Q_PROPERTY(QString source MEMBER m_source NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    /// Each number as a title, what it counts as its words.
    QAbstractListModel *facts() { return &m_facts; }
    /// Names and titles.
    QAbstractListModel *charts() { return &m_charts; }
    QAbstractListModel *limits() { return &m_limits; }

protected:
    void read() override;

private:
    QString m_title;
    QString m_lead;
    context::PassageList m_facts;
    context::ChoiceList m_charts;
    QString m_limits_title;
    context::PassageList m_limits;
    QString m_after;
    QString m_source;
};

}  // namespace about
