// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtQml/qqmlregistration.h>
#include <QPointer>
#include <QQuickItem>

namespace accessibility {

/// What lies over everything else and has to be answered or closed first. While it is up, the keyboard and a screen reader know
/// nothing but it; when it goes, the keyboard is where it was before.
class Dialog : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// What gets the keyboard when it opens; where none is named, the dialog itself.
    Q_PROPERTY(QQuickItem *first MEMBER m_first NOTIFY firstChanged)

public:
    using QQuickItem::QQuickItem;

    Q_INVOKABLE void open() { setVisible(true); }
    Q_INVOKABLE void close() { setVisible(false); }

signals:
    void firstChanged();
    /// Somebody pressed Escape, wherever the keyboard was.
    void escaped();

protected:
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void take_keyboard();
    void give_keyboard_back();

    QQuickItem *m_first = nullptr;
    bool m_up = false;
    QPointer<QQuickItem> m_before;
    Qt::FocusReason m_reason = Qt::OtherFocusReason;
};

/// The dialog that is up, the topmost where there are several; null where there is none.
Dialog *dialog_over(QQuickItem *root);

}  // namespace accessibility
