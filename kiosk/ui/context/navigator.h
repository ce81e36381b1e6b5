// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QObject>
#include <QString>
#include <QVariantMap>

namespace context {

/// Which screen is up, with what, and the way back. Knows screens by name only.
class Navigator : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString screen READ screen NOTIFY moved)

public:
    explicit Navigator(QObject *parent = nullptr);

    static QString rest() { return QStringLiteral("rest"); }

    /// From now on a screen that `may_open` refuses is not opened: to who asks for it, it is not there.
    void setGuard(std::function<bool(const QString &screen)> may_open) { m_may_open = std::move(may_open); }

    QString screen() const { return m_way.back().screen; }

    /// What the current screen was opened with, or noted since. A function and not a property, so that a screen that is being
    /// left does not bind to the arguments of the next.
    Q_INVOKABLE QVariant argument(const QString &name, const QVariant &otherwise) const;

    /// Goes to a screen from which `back` leads here.
    Q_INVOKABLE void open(const QString &screen, const QVariantMap &arguments = {});
    /// Goes to a screen as if from the navigation: the way back is the rest screen.
    Q_INVOKABLE void start(const QString &screen, const QVariantMap &arguments = {});
    /// Goes to a screen in the place of this one: back leads where it led from here.
    Q_INVOKABLE void swap(const QString &screen, const QVariantMap &arguments = {});
    Q_INVOKABLE void back();
    /// Notes what the current screen wants to find again when somebody comes back to it.
    Q_INVOKABLE void keep(const QString &name, const QVariant &value);
    void reset();

signals:
    void moved();

private:
    struct Place {
        QString screen;
        QVariantMap arguments;
    };
    bool refuses(const QString &screen) const { return m_may_open && !m_may_open(screen); }

    std::vector<Place> m_way;
    std::function<bool(const QString &)> m_may_open;
};

}  // namespace context
