// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/file_desk.h"
#include "desk/paper_desk.h"
#include "paper/desktop_outputs.h"

namespace desk {

/// Staff's own PC: the system's dialogs, and one line of words for what came of them.
class OwnPc : public paper::DesktopOutputs {
    Q_OBJECT

public:
    OwnPc();

    /// The dialogs open over it.
    void setWindow(QWindow *window);
    FileDesk *file() override { return &m_file; }
    PaperDesk *printer() override { return &m_paper; }
    QString words() const override { return m_words; }
    void forget() override;

private:
    void tell(const QString &words);

    FileDesk m_file;
    PaperDesk m_paper;
    QString m_words;
};

}  // namespace desk
