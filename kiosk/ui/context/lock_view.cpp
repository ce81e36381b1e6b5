// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/lock_view.h"

namespace context {

QString duration_words(int seconds)
{
    return seconds < 60 ? LockView::tr("%1 sec").arg(seconds) : LockView::tr("%1 min %2 sec").arg(seconds / 60).arg(seconds % 60);
}

void LockView::setSession(context::Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &context::Session::lockCounted, this, &LockView::refresh);
        connect(m_session, &context::Session::roleChanged, this, &LockView::refresh);
    }
    emit sessionChanged();
    refresh();
}

void LockView::read()
{
    const bool admin = m_session && m_session->role() == context::Session::Admin;
    m_words = admin ? tr("Administrator") : tr("Staff");
    if (m_session && m_session->secondsToLock() > 0)
        m_words = tr("%1 · locks in %2").arg(m_words, duration_words(m_session->secondsToLock()));
    m_trouble = m_session && m_session->staff() ? kiosk()->trouble() : QString();
}

}  // namespace context
