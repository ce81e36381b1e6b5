// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/navigator.h"

namespace context {

Navigator::Navigator(QObject *parent) : QObject(parent), m_way{{rest(), {}}} {}

QVariant Navigator::argument(const QString &name, const QVariant &otherwise) const
{
    return m_way.back().arguments.value(name, otherwise);
}

void Navigator::open(const QString &screen, const QVariantMap &arguments)
{
    if (refuses(screen))
        return;
    m_way.push_back({screen, arguments});
    emit moved();
}

void Navigator::start(const QString &screen, const QVariantMap &arguments)
{
    if (refuses(screen))
        return;
    m_way.resize(1);
    open(screen, arguments);
}

void Navigator::swap(const QString &screen, const QVariantMap &arguments)
{
    if (refuses(screen))
        return;
    if (m_way.size() > 1)
        m_way.pop_back();
    open(screen, arguments);
}

void Navigator::back()
{
    if (m_way.size() == 1)
        return;
    m_way.pop_back();
    emit moved();
}

void Navigator::keep(const QString &name, const QVariant &value)
{
    m_way.back().arguments[name] = value;
}

void Navigator::reset()
{
    m_way.assign(1, {rest(), {}});
    emit moved();
}

}  // namespace context
