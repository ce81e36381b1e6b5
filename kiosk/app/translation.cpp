// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>

namespace app {

Translation::Translation(const std::filesystem::path &folder, kit::Session &session, QObject *parent)
    : QObject(parent), m_folder(QString::fromStdString(folder.string())), m_session(session)
{
    connect(&session, &kit::Session::languageChanged, this, &Translation::load);
    load();
}

void Translation::load()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (!m_translator.load(QStringLiteral("%1/moedested_%2.qm").arg(m_folder, m_session.language())))
        qWarning("There are no labels for the language \"%s\" in %s.", qPrintable(m_session.language()), qPrintable(m_folder));
    QCoreApplication::installTranslator(&m_translator);
    emit switched();
}

}  // namespace app
