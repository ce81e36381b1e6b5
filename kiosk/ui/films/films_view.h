// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "films/film_list.h"

#include <QtQml/qqmlregistration.h>

namespace films {

/// The centre's films, in the order of its file.
class FilmsView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractListModel *films READ films CONSTANT)

public:
    using ViewModel::ViewModel;

    QAbstractListModel *films() { return &m_films; }

protected:
    void read() override;

private:
    FilmList m_films;
};

}  // namespace films
