// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/passage_list.h"
#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace about {

/// One page about SMART, and those before and after it.
class PageView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY refreshed)
    Q_PROPERTY(bool known MEMBER m_known NOTIFY refreshed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString lead MEMBER m_lead NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *parts READ parts CONSTANT)
    Q_PROPERTY(QString before MEMBER m_before NOTIFY refreshed)
    Q_PROPERTY(QString beforeTitle MEMBER m_before_title NOTIFY refreshed)
    Q_PROPERTY(QString after MEMBER m_after NOTIFY refreshed)
    Q_PROPERTY(QString afterTitle MEMBER m_after_title NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QString page() const { return m_page; }
    void setPage(const QString &page);
    /// All but what stands as the lead: the first part, where it has no heading.
    QAbstractListModel *parts() { return &m_parts; }

protected:
    void read() override;

private:
    QString m_page;
    bool m_known = false;
    QString m_title;
    QString m_lead;
    context::PassageList m_parts;
    QString m_before;  // names; empty at the ends
    QString m_before_title;
    QString m_after;
    QString m_after_title;
};

}  // namespace about
