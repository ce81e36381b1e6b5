// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "help/help_list.h"

#include <QtQml/qqmlregistration.h>

namespace help {

/// The centre's own numbers; 112 is part of the screen itself and never depends on a file.
class HelpView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *numbers READ numbers CONSTANT)

public:
    using ViewModel::ViewModel;

    QAbstractListModel *numbers() { return &m_numbers; }

protected:
    void read() override;

private:
    HelpList m_numbers;
};

}  // namespace help
