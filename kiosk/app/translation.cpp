// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QGuiApplication>
#include <QLocale>

namespace app {

Translation::Translation(const std::filesystem::path &folder, context::Session &session, QObject *parent)
    : QObject(parent), m_folder(QString::fromStdString(folder.string())), m_session(session)
{
    connect(&session, &context::Session::languageChanged, this, &Translation::load);
    load();
}

void Translation::load()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_english);
    if (m_english.load(QStringLiteral("%1/moedested_en.qm").arg(m_folder)))
        QCoreApplication::installTranslator(&m_english);
    if (!m_translator.load(QStringLiteral("%1/moedested_%2.qm").arg(m_folder, m_session.language())))
        qWarning("There are no labels for the language \"%s\" in %s; they are shown in English.",
                 qPrintable(m_session.language()), qPrintable(m_folder));
    QCoreApplication::installTranslator(&m_translator);
    const QLocale locale(m_session.language());
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    emit switched();
}

}  // namespace app
