// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "smart/tool_list.h"

#include <QtQml/qqmlregistration.h>

namespace smart {

/// Every tool of the four points, in their order.
class ToolsView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *tools READ tools CONSTANT)

public:
    using ViewModel::ViewModel;

    QAbstractListModel *tools() { return &m_tools; }

protected:
    void read() override;

private:
    smart::ToolList m_tools;
};

}  // namespace smart
