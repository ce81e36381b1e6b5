// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/passage_list.h"
#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace smart {

/// The eight ground principles.
class PrinciplesView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *principles READ principles CONSTANT)
    Q_PROPERTY(QString codeText MEMBER m_code_text NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QAbstractListModel *principles() { return &m_principles; }

protected:
    void read() override;

private:
    context::PassageList m_principles;
    QString m_code_text;  ///< their titles: with what belongs under each they would not fit into a code
};

}  // namespace smart
