// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/own_pc.h"

namespace desk {

OwnPc::OwnPc()
{
    connect(&m_file, &FileDesk::told, this, &OwnPc::tell);
    connect(&m_paper, &PaperDesk::told, this, &OwnPc::tell);
}

void OwnPc::setWindow(QWindow *window)
{
    m_file.setWindow(window);
    m_paper.setWindow(window);
}

void OwnPc::forget()
{
    m_paper.forget();
    tell({});
}

void OwnPc::tell(const QString &words)
{
    m_words = words;
    emit DesktopOutputs::told();
}

}  // namespace desk
