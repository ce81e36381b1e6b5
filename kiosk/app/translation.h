// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/session.h"

#include <filesystem>

#include <QTranslator>

namespace app {

/// Keeps the program's own labels in the visitor's language.
class Translation : public QObject {
    Q_OBJECT

public:
    /// `folder` holds one `moedested_<language>.qm` for each language.
    Translation(const std::filesystem::path &folder, kit::Session &session, QObject *parent = nullptr);

signals:
    /// The labels are in another language now; what shows them has to ask for them again.
    void switched();

private:
    void load();

    QString m_folder;
    kit::Session &m_session;
    QTranslator m_translator;
};

}  // namespace app
