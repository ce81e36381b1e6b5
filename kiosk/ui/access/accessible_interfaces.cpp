// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/accessible_interfaces.h"

#include "access/dialog.h"
#include "access/reading.h"
#include "access/stage.h"

#include <QAccessibleObject>
#include <QQuickWindow>

namespace accessibility {

namespace {

/// The nearest items under `item` that a screen reader is told of; what those hold they tell themselves.
void collect_told(QQuickItem *item, QList<QQuickItem *> &told)
{
    for (QQuickItem *child : in_reading_order(item)) {
        if (!is_shown(child))
            continue;
        if (is_told(child))
            told << child;
        else
            collect_told(child, told);
    }
}

class ItemFace : public QAccessibleObject {
public:
    explicit ItemFace(QQuickItem *item) : QAccessibleObject(item) {}

    QWindow *window() const override { return item() ? item()->window() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        const QQuickItem *up = item();
        QQuickItem *parent = up ? up->parentItem() : nullptr;
        while (parent && !is_told(parent))
            parent = parent->parentItem();
        return parent ? QAccessible::queryAccessibleInterface(parent) : QAccessible::queryAccessibleInterface(window());
    }
    int childCount() const override { return int(told().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(told().value(index, nullptr));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(told().indexOf(qobject_cast<QQuickItem *>(child->object())));
    }
    QRect rect() const override
    {
        if (!window())
            return {};
        const QRectF here = item()->mapRectToScene(QRectF(0, 0, item()->width(), item()->height()));
        return QRect(window()->mapToGlobal(here.topLeft().toPoint()), here.size().toSize());
    }

protected:
    QQuickItem *item() const { return qobject_cast<QQuickItem *>(object()); }
    virtual QList<QQuickItem *> told() const
    {
        QList<QQuickItem *> told;
        if (item())
            collect_told(item(), told);
        return told;
    }
};

class StageFace : public ItemFace {
public:
    using ItemFace::ItemFace;

    QString text(QAccessible::Text) const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Pane; }
    QAccessible::State state() const override { return {}; }

private:
    QList<QQuickItem *> told() const override
    {
        if (QQuickItem *dialog = item() ? dialog_over(item()) : nullptr)
            return {dialog};
        return ItemFace::told();
    }
};

/// Of a Tappable.
class ButtonFace : public ItemFace, public QAccessibleActionInterface {
public:
    using ItemFace::ItemFace;

    QString text(QAccessible::Text text) const override
    {
        const QObject *said = item() ? accessible_of(item()) : nullptr;
        switch (text) {
            case QAccessible::Name:
                return said ? said->property("name").toString() : QString();
            case QAccessible::Description:
                return said ? said->property("description").toString() : QString();
            default:
                return {};
        }
    }
    QAccessible::Role role() const override { return QAccessible::Role(value("kind").toInt()); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const QQuickItem *button = item();
        if (!button || !window())
            return state;
        const QRectF here = button->mapRectToScene(QRectF(0, 0, button->width(), button->height()));
        state.invisible = !button->isVisible() || button->opacity() == 0 || here.isEmpty();
        state.offscreen = !here.intersects(QRectF(QPointF(), QSizeF(window()->size())));
        state.disabled = !button->isEnabled();
        state.focusable = button->activeFocusOnTab();
        state.focused = button->hasActiveFocus();
        state.pressed = value("pressed").toBool();
        state.checkable = value("switches").toBool();
        state.checked = value("switchedOn").toBool();
        const QObject *said = accessible_of(button);
        state.selectable = role() == QAccessible::PageTab;
        state.selected = said && said->property("selected").toBool();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        return item() && item()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &action) override
    {
        if (!actionNames().contains(action))
            return;
        if (action == pressAction())
            QMetaObject::invokeMethod(item(), "clicked");
        else
            item()->forceActiveFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QVariant value(const char *name) const { return item() ? item()->property(name) : QVariant(); }
};

QAccessibleInterface *face_of(const QString &type, QObject *object)
{
    if (type == QLatin1String(Stage::staticMetaObject.className()))
        return new StageFace(static_cast<QQuickItem *>(object));
    if (type == QLatin1String("QQuickAbstractButton") && is_told(static_cast<QQuickItem *>(object)))
        return new ButtonFace(static_cast<QQuickItem *>(object));
    return nullptr;
}

}  // namespace

void install_accessible_interfaces()
{
    QAccessible::installFactory(face_of);
}

}  // namespace accessibility
