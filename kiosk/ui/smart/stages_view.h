// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/passage_list.h"
#include "context/view_model.h"
#include "smart/tool_list.h"

#include <QtQml/qqmlregistration.h>
#include <QStringList>

namespace smart {

/// The stages of change as sentences, and one of them with its strategies and tools.
class StagesView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString stage READ stage WRITE setStage NOTIFY refreshed)
    Q_PROPERTY(bool found MEMBER m_found NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *sentences READ sentences CONSTANT)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString sentence MEMBER m_sentence NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *strategies READ strategies CONSTANT)
    Q_PROPERTY(QAbstractListModel *tools READ tools CONSTANT)
    Q_PROPERTY(QStringList worksheets MEMBER m_worksheets NOTIFY refreshed)
    Q_PROPERTY(QStringList enclosed READ enclosed NOTIFY refreshed)
    Q_PROPERTY(QString codeText MEMBER m_code_text NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    /// The picked stage's name; empty = none is.
    QString stage() const { return m_stage; }
    void setStage(const QString &stage);
    /// Each sentence is a row's title, and its words are the stage's name.
    QAbstractListModel *sentences() { return &m_sentences; }
    QAbstractListModel *strategies() { return &m_strategies; }
    QAbstractListModel *tools() { return &m_tools; }
    /// All worksheets but the first, which the others lie behind.
    QStringList enclosed() const { return m_worksheets.mid(1); }

protected:
    void read() override;

private:
    void read_stage(const config::Stage &stage);

    QString m_stage;
    bool m_found = false;
    context::PassageList m_sentences;
    QString m_title;
    QString m_sentence;
    QString m_words;
    context::PassageList m_strategies;
    smart::ToolList m_tools;
    QStringList m_worksheets;  ///< kinds of paper, each once
    QString m_code_text;
};

}  // namespace smart
