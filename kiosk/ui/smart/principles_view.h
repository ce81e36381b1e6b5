// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/passage_list.h"
#include "kit/view.h"

#include <QtQml/qqmlregistration.h>

namespace smart {

/// The eight ground principles.
class PrinciplesView : public kit::View {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *principles READ principles CONSTANT)

public:
    using View::View;

    QAbstractListModel *principles() { return &m_principles; }

protected:
    void read() override { m_principles.set(kiosk()->content().principles); }

private:
    kit::PassageList m_principles;
};

}  // namespace smart
