// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace smart {

/// One tool: what it is for, how it is done, how somebody did it, and its worksheet.
class ToolView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY refreshed)
    Q_PROPERTY(bool found MEMBER m_found NOTIFY refreshed)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString teaser MEMBER m_teaser NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QString example MEMBER m_example NOTIFY refreshed)
    Q_PROPERTY(QString worksheet MEMBER m_worksheet NOTIFY refreshed)
    Q_PROPERTY(QString codeText MEMBER m_code_text NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QString tool() const { return m_tool; }
    void setTool(const QString &tool);

protected:
    void read() override;

private:
    QString m_tool;
    bool m_found = false;
    QString m_title;
    QString m_teaser;
    QString m_words;
    QString m_example;
    QString m_worksheet;  ///< empty where there is none to show or print
    QString m_code_text;
};

}  // namespace smart
