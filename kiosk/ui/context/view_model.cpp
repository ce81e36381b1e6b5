// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/view_model.h"

namespace context {

void ViewModel::setKiosk(AppContext *kiosk)
{
    if (kiosk == m_kiosk)
        return;
    if (m_kiosk)
        m_kiosk->disconnect(this);
    m_kiosk = kiosk;
    if (m_kiosk)
        connect(m_kiosk, &AppContext::changed, this, &ViewModel::refresh);
    emit kioskChanged();
    refresh();
}

void ViewModel::componentComplete()
{
    m_complete = true;
    refresh();
}

void ViewModel::refresh()
{
    if (!m_complete || !m_kiosk)
        return;
    read();
    emit refreshed();
}

}  // namespace context
