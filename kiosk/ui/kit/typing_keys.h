// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/choice_list.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>

namespace kit {

/// The keys of a keyboard on the screen. It knows letters and nothing of what was typed: no word is proposed, learned or kept.
class TypingKeys : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed REQUIRED)
    Q_PROPERTY(bool capitals READ capitals NOTIFY changed)
    Q_PROPERTY(bool signs READ signs NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *upper READ upper CONSTANT)
    Q_PROPERTY(QAbstractListModel *middle READ middle CONSTANT)
    Q_PROPERTY(QAbstractListModel *lower READ lower CONSTANT)

public:
    explicit TypingKeys(QObject *parent = nullptr);

    QString language() const { return m_language; }
    /// Danish has æ, ø and å; every other language has the keys of English.
    void setLanguage(const QString &language);
    bool capitals() const { return m_capitals; }
    /// Figures and signs are up in place of letters.
    bool signs() const { return m_signs; }
    QAbstractListModel *upper() { return &m_upper; }
    QAbstractListModel *middle() { return &m_middle; }
    QAbstractListModel *lower() { return &m_lower; }

    Q_INVOKABLE void toggleCapitals();
    Q_INVOKABLE void toggleSigns();
    /// Capitals where a sentence begins behind `before`, the text up to the cursor, and small letters elsewhere.
    Q_INVOKABLE void follow(const QString &before);

signals:
    void changed();

private:
    void lay_out();

    QString m_language;
    bool m_capitals = true;
    bool m_signs = false;
    context::ChoiceList m_upper, m_middle, m_lower;
};

}  // namespace kit
