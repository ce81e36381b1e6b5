// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/session.h"

#include <filesystem>

#include <QTranslator>

namespace app {

/// Keeps the program's own labels in the visitor's language, and with them what else goes by it: how numbers are written and from
/// which side lines are read.
class Translation : public QObject {
    Q_OBJECT

public:
    /// `folder` holds one `moedested_<language>.qm` for each language. What one lacks is said in English, in which the labels
    /// are written.
    Translation(const std::filesystem::path &folder, context::Session &session, QObject *parent = nullptr);

signals:
    /// The labels are in another language now; what shows them has to ask for them again.
    void switched();

private:
    void load();

    QString m_folder;
    context::Session &m_session;
    QTranslator m_english;  ///< beneath the other; the forms of "1 day" and "2 days" are in it
    QTranslator m_translator;
};

}  // namespace app
