// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/reading.h"

#include "access/dialog.h"

#include <algorithm>

#include <QAccessible>
#include <QCoreApplication>
#include <QFont>
#include <QTextLayout>

namespace accessibility {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(accessibility::Reading)
};

bool is_list(const QQuickItem *item)
{
    return item->inherits("QQuickFlickable");
}

QAccessible::Role role_of(const QQuickItem *item)
{
    const QObject *said = accessible_of(item);
    return said ? QAccessible::Role(said->property("role").toInt()) : QAccessible::NoRole;
}

bool is_ignored(const QQuickItem *item)
{
    const QObject *said = accessible_of(item);
    return said && said->property("ignored").toBool();
}

/// The words on a button are no texts to a screen reader, which tells the button's name; whoever listens here is read what is
/// seen.
void collect(QQuickItem *item, bool on_button, std::vector<Passage> &found)
{
    if (!is_shown(item))
        return;
    on_button |= item->inherits("QQuickAbstractButton");
    if (item->inherits("QQuickText")) {
        const QString text = item->property("text").toString();
        if (!text.trimmed().isEmpty() && (on_button || !is_ignored(item)))
            found.push_back({item, text});
    } else if (const auto role = role_of(item); role == QAccessible::Graphic || role == QAccessible::Chart) {
        const QString name = accessible_of(item)->property("name").toString();
        if (!name.isEmpty())
            found.push_back({item, name});
    }
    for (QQuickItem *child : in_reading_order(item))
        collect(child, on_button, found);
}

QQuickItem *first_list(QQuickItem *item)
{
    if (!is_shown(item))
        return nullptr;
    if (is_list(item) && item->property("contentHeight").toReal() > item->height())
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *list = first_list(child))
            return list;
    return nullptr;
}

/// Moves a list as a finger would, so that it knows that somebody chose its place.
void scroll_to(QQuickItem *list, qreal y)
{
    const qreal top = list->property("originY").toReal();
    const qreal most = std::max(top, top + list->property("contentHeight").toReal() - list->height());
    QMetaObject::invokeMethod(list, "movementStarted");
    list->setProperty("contentY", std::clamp(y, top, most));
}

}  // namespace

bool is_shown(const QQuickItem *item)
{
    // Not by its opacity: a screen that comes out of the paper is read from its first frame.
    return item->isVisible();
}

const QObject *accessible_of(const QQuickItem *item)
{
    for (const QObject *child : item->children())
        if (child->inherits("QQuickAccessibleAttached"))
            return child;
    return nullptr;
}

bool is_told(const QQuickItem *item)
{
    return accessible_of(item) && !is_ignored(item);
}

QList<QQuickItem *> in_reading_order(const QQuickItem *item)
{
    QList<QQuickItem *> children = item->childItems();
    if (item->parentItem() && is_list(item->parentItem()))
        std::ranges::stable_sort(children, [](const QQuickItem *one, const QQuickItem *other) {
            return one->y() != other->y() ? one->y() < other->y() : one->x() < other->x();
        });
    return children;
}

std::vector<Passage> passages(QQuickItem *page)
{
    std::vector<Passage> found;
    if (!page)
        return found;
    QQuickItem *dialog = dialog_over(page);
    collect(dialog ? dialog : page, false, found);
    const auto title =
        std::ranges::find_if(found, [](const Passage &passage) { return passage.item->objectName() == QLatin1String("title"); });
    if (title != found.end())
        std::rotate(found.begin(), title, title + 1);
    return found;
}

QList<QRectF> lines_of(const QQuickItem *item, speech::Span sentence)
{
    const QList<QRectF> whole{QRectF(0, 0, item->width(), item->height())};
    if (!item->inherits("QQuickText"))
        return whole;
    // Laid out once more as Qt Quick does it, because a Text does not tell where its letters are.
    QString text = item->property("text").toString();
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const QFont font = item->property("font").value<QFont>();
    if (font.capitalization() == QFont::AllUppercase)
        text = text.toUpper();
    QTextLayout layout(text, font);
    QTextOption option(Qt::Alignment(item->property("effectiveHorizontalAlignment").toInt()));
    option.setWrapMode(QTextOption::WrapMode(item->property("wrapMode").toInt()));
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    const qreal left = item->property("leftPadding").toReal();
    const qreal width = item->width() - left - item->property("rightPadding").toReal();
    const qreal spread = item->property("lineHeight").toReal();
    QList<QRectF> lines;
    qreal y = 0;
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int from = std::max(line.textStart(), sentence.start);
        const int to = std::min(line.textStart() + line.textLength(), sentence.start + sentence.length);
        if (from < to) {
            const qreal one = line.cursorToX(from);
            const qreal other = line.cursorToX(to);
            lines << QRectF(left + std::min(one, other), y, std::abs(other - one), line.height());
        }
        y += line.height() * spread;
        ++count;
    }
    layout.endLayout();
    if (lines.isEmpty() || count != item->property("lineCount").toInt())
        return whole;
    const qreal top = item->property("topPadding").toReal();
    const qreal spare =
        item->height() - top - item->property("bottomPadding").toReal() - item->property("contentHeight").toReal();
    const int vertical = item->property("verticalAlignment").toInt();
    const qreal down = top + (vertical == Qt::AlignBottom ? spare : vertical == Qt::AlignVCenter ? spare / 2 : 0);
    for (QRectF &line : lines)
        line.translate(0, down);
    return lines;
}

void bring_into_sight(QQuickItem *item, const QRectF &part)
{
    for (QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (!is_list(up))
            continue;
        const QRectF at = item->mapRectToItem(up, part);
        const qreal room = std::min(0.12 * up->height(), std::max(0.0, (up->height() - at.height()) / 2));
        const qreal now = up->property("contentY").toReal();
        if (at.top() < 0 || at.height() > up->height())
            scroll_to(up, now + at.top() - room);
        else if (at.bottom() > up->height())
            scroll_to(up, now + at.bottom() - up->height() + room);
    }
}

bool scroll_on(QQuickItem *page)
{
    QQuickItem *list = page ? first_list(page) : nullptr;
    if (!list)
        return false;
    const qreal before = list->property("contentY").toReal();
    scroll_to(list, before + list->height() / 2);
    return list->property("contentY").toReal() > before + 1;
}

QString control_words(QQuickItem *control)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
    if (!face || !face->isValid())
        return {};
    // A button tells its words to the tree only while a screen reader listens.
    const QString name = face->text(QAccessible::Name);
    QStringList said{name.isEmpty() ? control->property("text").toString() : name};
    const QAccessible::State state = face->state();
    switch (face->role()) {
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
            said << (state.checked ? Words::tr("chosen") : Words::tr("not chosen"));
            break;
        case QAccessible::PageTab:
            said << (state.selected ? Words::tr("tab, chosen") : Words::tr("tab"));
            break;
        case QAccessible::Button:
            if (state.checkable)
                said << (state.checked ? Words::tr("on") : Words::tr("off"));
            else
                said << Words::tr("button");
            break;
        default:
            break;
    }
    said << face->text(QAccessible::Description);
    said.removeAll(QString());
    return said.join(QLatin1String(", "));
}

}  // namespace accessibility
