// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "about/notice_list.h"
#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace about {

/// What the centre tells today, the newest first.
class NoticesView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *notices READ notices CONSTANT)
    Q_PROPERTY(bool any READ any NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QAbstractListModel *notices() { return &m_notices; }
    bool any() const { return m_notices.rowCount() > 0; }

protected:
    void read() override;

private:
    NoticeList m_notices;
};

}  // namespace about
